// Other names for what everybody knows by name: the site after a change nobody was told of.

const KEPT = new Set(["type", "style", "class", "src", "srcset", "alt", "width", "height", "value", "for", "placeholder", "aria-label", "tabindex", "rel", "target", "autocomplete", "disabled"]);

/** Another name, always the same for the same name. */
export function otherName(name) {
  let sum = 7;
  for (const character of name) sum = (sum * 131 + character.charCodeAt(0)) % 2147483647;
  return `z${sum.toString(36)}`;
}

/** Another shape of the site's own addresses, which the server knows too. */
function otherAddress(href) {
  const pin = /^\/pin\/(\w+)\/$/.exec(href);
  if (pin) return `/p/${pin[1]}`;
  const board = /^\/[^/]+\/([^/_][^/]*)\/(.*)$/.exec(href);
  return board ? `/b/${board[1]}/${board[2].replace("_tools/more-ideas", "more")}` : href;
}

/** The attributes of an element, with nothing left that was there before. */
export function disguise(attributes) {
  const found = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (KEPT.has(name)) found[name] = value;
    else if (name === "href") found.href = otherAddress(value);
    else if (name === "id" || name === "name") found[name] = otherName(value);
  }
  if (found.for) found.for = otherName(found.for);
  return found;
}
