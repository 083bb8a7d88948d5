"""One fake a port, a real subclass of it, with scripted faults."""
