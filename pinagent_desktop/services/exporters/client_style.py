"""How the client's page differs from the page to look at: buttons, and a bar below."""

CLIENT_STYLE = """
body { padding-bottom: 84px; }
.lead { max-width: 60ch; margin: 0; color: var(--muted); }
.buttons { display: flex; gap: 8px; margin: 8px 0 0; }
button { min-height: 36px; padding: 0 14px; border: 1px solid var(--control); border-radius: 8px;
  background: var(--surface); color: var(--text); font: inherit; cursor: pointer; }
button:hover:enabled { border-color: var(--text); }
button:focus-visible, input:focus-visible { outline: 2px solid var(--accent);
  outline-offset: 2px; }
button:disabled { color: var(--muted); border-style: dashed; cursor: default; }
.buttons button { flex: 1; }
[data-word="star"][aria-pressed="true"] { background: var(--approved); color: var(--surface);
  border-color: var(--approved); font-weight: 600; }
[data-word="veto"][aria-pressed="true"] { background: var(--disqualified);
  color: var(--surface); border-color: var(--disqualified); font-weight: 600; }
article[data-word="veto"] .picture img { opacity: .34; }
article[data-word="star"] .picture { outline: 3px solid var(--approved); outline-offset: 2px; }
.picture img { background: var(--sunken); }
.bar { position: fixed; inset: auto 0 0 0; display: flex; flex-wrap: wrap; gap: 8px 16px;
  align-items: center; padding: 12px 32px; border-top: 1px solid var(--line);
  background: var(--surface); }
.bar output { flex: 1 1 auto; font-variant-numeric: tabular-nums; }
.bar input { min-height: 36px; padding: 0 10px; border: 1px solid var(--control);
  border-radius: 8px; background: var(--window); color: var(--text); font: inherit; }
.bar #save:enabled { background: var(--accent); color: var(--surface);
  border-color: var(--accent); font-weight: 600; }
.bar p { flex-basis: 100%; margin: 0; font-size: 13px; color: var(--muted); }
@media print { .bar, .buttons { display: none; } body { padding: 0; } }
"""
