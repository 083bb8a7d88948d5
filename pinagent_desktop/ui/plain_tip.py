"""Tool tips that say what is there, and never read it as markup."""

from html import escape


def plain_tip(text: str) -> str:
    """Return a tool tip that shows this very text; Qt would take a title's tags for its own."""
    return f"<qt>{escape(text)}</qt>" if "<" in text else text
