"""Pictures: fetched by a ladder of sizes, checked and re-encoded in a process of their own."""
