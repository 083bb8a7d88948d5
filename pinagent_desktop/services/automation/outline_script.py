"""The script that tells what a page is built of; it only looks."""

from typing import Final

OUTLINE: Final = """
(spec) => {
  let left = spec.most;
  const shown = (e, box) => {
    const style = getComputedStyle(e);
    return style.visibility !== "hidden" && style.display !== "none" && box.width > 0
      && box.height > 0;
  };
  const own = (e) => [...e.childNodes].filter((n) => n.nodeType === Node.TEXT_NODE)
    .map((n) => n.data.trim()).filter(Boolean).join(" ").slice(0, 200);
  const told = (e, depth) => {
    left -= 1;
    const box = e.getBoundingClientRect();
    const inside = [];
    if (e.localName !== "svg" && depth < 120) {
      for (const child of e.children) {
        if (left <= 0) break;
        if (!["script", "style", "noscript", "template"].includes(child.localName)) {
          inside.push(told(child, depth + 1));
        }
      }
    }
    return {
      tag: e.localName,
      role: e.getAttribute("role") || "",
      testId: e.getAttribute(spec.testId) || "",
      id: e.getAttribute("id") || "",
      label: e.getAttribute("aria-label") || "",
      href: e.getAttribute("href") || "",
      text: own(e),
      said: ["title", "alt", "placeholder", "name"].map((a) => e.getAttribute(a) || ""),
      box: [box.x, box.y, box.width, box.height].map(Math.round),
      shown: shown(e, box),
      inside,
    };
  };
  return document.body ? told(document.body, 0) : null;
}
"""

BARE: Final = """
*, *::before, *::after, *::placeholder, *::marker {
  color: transparent !important; -webkit-text-fill-color: transparent !important;
  text-shadow: none !important; text-decoration-color: transparent !important;
  background-image: none !important; border-image: none !important; list-style: none !important;
}
img, video, canvas, iframe, object, embed, svg image {
  filter: brightness(0) opacity(0.15) !important;
}
svg text { fill: transparent !important; stroke: transparent !important; }
"""
"""A style that leaves boxes and icons, and no word and no picture.

All text goes, not the person's alone: on a page that is not as it should be, nobody can say where
the person's words stand.
"""
