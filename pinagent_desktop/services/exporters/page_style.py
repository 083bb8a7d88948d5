"""How the exported page looks: the plaster wall of the app, light and dark, screen and paper."""

STYLE = """
:root { color-scheme: light dark;
  --window: #F6F5F2; --surface: #FFFFFF; --sunken: #F0EEEA; --line: #E0DDD6; --control: #8A867D;
  --text: #1F1E1B; --muted: #5E5B54; --accent: #0F5F73; --approved: #24713A;
  --disqualified: #A83A26; --warn-bg: #FFF2D2; --warn-text: #5C4100; --warn-line: #B07D1A; }
@media (prefers-color-scheme: dark) { :root {
  --window: #1B1C1D; --surface: #242628; --sunken: #1F2022; --line: #35383B; --control: #7D8185;
  --text: #ECEBE8; --muted: #AFADA7; --accent: #6CC7DA; --approved: #7CCB8D;
  --disqualified: #F1957F; --warn-bg: #3A2F14; --warn-text: #F3DA9C; --warn-line: #C79A3C; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--window); color: var(--text);
  font: 400 15px/1.5 "Segoe UI Variable", "Segoe UI", system-ui, Inter, "Noto Sans", sans-serif;
  font-variant-numeric: tabular-nums; -webkit-font-smoothing: antialiased; }
header { padding: 40px 32px 20px; }
.above { display: flex; flex-wrap: wrap; gap: 24px 48px; align-items: flex-end;
  justify-content: space-between; }
h1 { margin: 0 0 12px; font-size: 28px; line-height: 36px; font-weight: 600;
  text-wrap: balance; overflow-wrap: anywhere; }
.counts { display: flex; flex-wrap: wrap; gap: 8px 20px; margin: 0; padding: 0; list-style: none; }
.counts li { display: flex; align-items: center; gap: 6px; }
.counts b { font-weight: 600; }
.wishes { display: flex; flex-wrap: wrap; gap: 8px; margin: 0 0 14px; padding: 0;
  list-style: none; }
.wishes li { padding: 2px 12px; border: 1px solid var(--line); border-radius: 14px;
  background: var(--surface); font-size: 13px; }
.wishes span, .counts span, .small { color: var(--muted); }
.small { font-size: 13px; margin: 0; }
.practice { margin: 20px 0 0; padding: 12px 16px; border-left: 4px solid var(--warn-line);
  border-radius: 4px; background: var(--warn-bg); color: var(--warn-text); }
.mark { flex: none; width: 16px; height: 16px; }
figure.scores { margin: 0; }
figure.scores svg { display: block; width: 252px; height: 56px; max-width: 100%; }
figure.scores figcaption { color: var(--muted); font-size: 13px; text-align: right; }
main { padding: 4px 32px 40px; columns: 236px; column-gap: 16px; }
article { break-inside: avoid; margin: 0 0 24px; }
.picture { position: relative; border-radius: 10px; overflow: hidden; }
.picture img { display: block; width: 100%; height: auto; }
.none { display: grid; place-items: center; width: 100%; background: var(--sunken);
  color: var(--muted); font-size: 13px; }
.disqualified .picture img { opacity: .34; }
.chip { position: absolute; left: 8px; bottom: 8px; display: flex; align-items: center; gap: 6px;
  height: 26px; padding: 0 11px 0 6px; border: 1px solid var(--line); border-radius: 13px;
  background: var(--surface); font-size: 14px; font-weight: 600; }
h2 { margin: 8px 2px 0; font-size: 15px; line-height: 20px; font-weight: 600;
  overflow-wrap: anywhere; }
h2 a { color: inherit; text-decoration: none; }
h2 a:hover { color: var(--accent); text-decoration: underline; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
article p { margin: 2px 2px 0; font-size: 13px; line-height: 19px; overflow-wrap: anywhere; }
article .status { color: var(--muted); }
footer { padding: 20px 32px 32px; border-top: 1px solid var(--line); color: var(--muted);
  font-size: 13px; }
@media (max-width: 560px) { header { padding: 24px 16px 16px; } main { padding: 4px 16px 24px;
  columns: 150px; column-gap: 12px; } footer { padding: 16px; } }
@media print { :root { --window: #FFFFFF; } body { font-size: 11px; } header { padding: 0 0 12px; }
  main { padding: 0; columns: 4; } footer { padding: 12px 0 0; } }
"""
