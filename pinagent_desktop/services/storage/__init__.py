"""The store: documents behind one small handle, three engines, repositories written once."""
