"""What the application asks of the world: small protocols named for the caller's need."""
