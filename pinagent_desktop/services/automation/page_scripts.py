"""Small scripts that run in the page: they only look, and get every selector as an argument."""

from typing import Final

_VISIBLE: Final = """
const visible = (e) => {
  const box = e.getBoundingClientRect();
  const style = getComputedStyle(e);
  const drawn = style.visibility !== "hidden" && style.display !== "none";
  return drawn && box.width > 0 && box.height > 0;
};
const find = (root, selector) => {
  try { return [...root.querySelectorAll(selector)]; } catch { return []; }
};
const matches = (e, selector) => { try { return e.matches(selector); } catch { return false; } };
"""

OBSERVE: Final = (
    "(spec) => {"
    + _VISIBLE
    + """
const big = (e, w, h) => {
  const box = e.getBoundingClientRect();
  return visible(e) && box.width >= w && box.height >= h;
};
const words = find(document, spec.regions).filter(visible).map((e) => e.innerText || "");
const tiles = spec.tiles.some((s) => find(document, s).some(visible));
return {
  url: location.href,
  shown: spec.css.map((s) => find(document, s.selector).some((e) => big(e, s.width, s.height))),
  words: words.join("\\n").slice(0, 20000),
  body: tiles || !document.body ? "" : document.body.innerText.slice(0, 20000),
  signedIn: find(document, spec.signedIn).some(visible),
  dialogs: find(document, spec.dialogs).filter(visible).length,
};
}"""
)

READ_TILES: Final = (
    "(spec) => {"
    + _VISIBLE
    + """
const root = (spec.scope && document.querySelector(spec.scope)) || document;
let strategy = -1;
const chosen = new Map();
spec.selectors.forEach((selector, i) => {
  const last = i === spec.selectors.length - 1;
  if (strategy >= 0 && !last) return;
  for (const node of find(root, selector).filter(visible)) {
    const known = [...chosen.keys()].some((n) => n.contains(node) || node.contains(n));
    // Beside the best way only the last one counts: pins inside modules are nothing but links.
    if (known || (strategy >= 0 && !node.closest(spec.holder))) continue;
    chosen.set(node, selector);
  }
  if (strategy < 0 && chosen.size) strategy = i;
});
const nodes = [...chosen.keys()].sort((a, b) =>
  a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);
const within = (scope, selector) =>
  (matches(scope, selector) ? [scope] : []).concat(find(scope, selector));
const read = (node) => {
  let scope = node.closest(spec.holder) || node;
  if (scope !== node && nodes.filter((n) => scope.contains(n)).length > 1) scope = node;
  const marked = within(scope, `[${spec.idAttribute}]`)[0];
  const placed = scope.closest(spec.index) || within(scope, spec.index)[0];
  const links = within(scope, spec.link);
  const labels = links.map((a) => a.getAttribute("aria-label") || "");
  const image = within(scope, spec.image)[0];
  const box = image ? image.getBoundingClientRect() : null;
  const leaves = find(scope, "*").filter((e) => !e.children.length && e.textContent.length < 40);
  return {
    id: marked ? marked.getAttribute(spec.idAttribute) : "",
    place: placed ? placed.getAttribute(spec.indexAttribute) : "",
    hrefs: links.map((a) => a.href),
    label: labels.find(Boolean) || "",
    alt: image ? image.getAttribute("alt") || "" : "",
    src: image ? image.getAttribute("src") || "" : "",
    srcset: image ? image.getAttribute("srcset") || "" : "",
    ratio: box && box.width ? box.height / box.width : 0,
    marks: Object.entries(spec.marks)
      .filter(([, list]) => list.some((s) => within(scope, s).length)).map(([name]) => name),
    words: leaves.map((e) => e.textContent.trim()).filter(Boolean).slice(0, 30),
  };
};
return { strategy, tiles: nodes.map(read) };
}"""
)

READ_CARDS: Final = (
    "(spec) => {"
    + _VISIBLE
    + """
for (let i = 0; i < spec.cards.length; i++) {
  const cards = find(document, spec.cards[i]);
  if (!cards.length) continue;
  return { strategy: i, cards: cards.map((card) => {
    const around = card.closest(spec.link);
    const links = find(card, spec.link).concat(around ? [around] : []);
    const named = [card, ...find(card, `[${spec.testId}]`)]
      .map((e) => e.getAttribute(spec.testId) || "").find((v) => v.startsWith(spec.beginning));
    const titled = find(card, `[${spec.nameAttribute}]`)[0];
    return {
      id: named || "",
      name: titled ? titled.getAttribute(spec.nameAttribute) : "",
      hrefs: links.map((a) => a.getAttribute("href")),
    };
  }) };
}
return { strategy: -1, cards: [] };
}"""
)

READ_SCRIPTS: Final = """
(selectors) => selectors.map((s) => document.querySelector(s)?.textContent || "")
"""

SCROLL: Final = """
async (share) => {
  const area = document.scrollingElement;
  const before = area.scrollTop;
  window.scrollBy({ top: Math.floor(innerHeight * share), behavior: "instant" });
  const drawn = new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  await Promise.race([drawn, new Promise((done) => setTimeout(done, 200))]);
  return {
    moved: area.scrollTop !== before,
    atEnd: area.scrollTop + innerHeight >= area.scrollHeight - 2,
    height: area.scrollHeight,
  };
}
"""

IS_LOADING: Final = (
    "(selector) => {" + _VISIBLE + "return find(document, selector).some(visible); }"
)

READ_SCRIPTS_WITH: Final = """(word) => [...document.scripts]
  .map((script) => script.textContent).filter((text) => text.includes(word))"""
