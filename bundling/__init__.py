"""What goes around the frozen app: icons, menu entry, licences, bill of materials, packages.

For those who build it; the app itself imports nothing of this.
"""
