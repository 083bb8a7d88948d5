// Building elements, and what the page was told about itself.

import { disguise, otherName } from "/_static/disguise.js";

export const pws = JSON.parse(document.getElementById("__PWS_DATA__").textContent);
export const page = pws.page;
export const me = pws.context.is_authenticated ? pws.context.user.username : null;

const experiments = new Set(pws.activeExperiments);
export const has = (name) => experiments.has(name);

/** A text of the site in its language; `{name}` in it is filled in. */
export function t(text, values = {}) {
  return (pws.texts[text] ?? text).replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/** The test id an element gets, if any. */
function testIdOf(name) {
  if (name === undefined || has("noids")) return undefined;
  return has("renamed") || strange ? otherName(name) : name;
}

/** Whether nothing on this page is as anybody knows it; the way in stays as it is. */
const strange = experiments.has("renamedall") && page.kind !== "login";

const SVG = "http://www.w3.org/2000/svg";

/** Make an element. `testId` becomes data-test-id; functions in `on` become listeners. */
export function el(tag, { testId, class: cls, on = {}, text, ...named } = {}, ...children) {
  const node = document.createElement(tag);
  const attributes = { "data-test-id": testIdOf(testId), ...(strange ? disguise(named) : named) };
  if (cls) node.className = cls;
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) {
      node.setAttribute(name, value === true ? "" : value);
    }
  }
  for (const [name, listener] of Object.entries(on)) node.addEventListener(name, listener);
  if (text !== undefined) node.textContent = text;
  node.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return node;
}

const PATHS = {
  pin: "M12 2a7 7 0 0 0-7 7c0 5 7 13 7 13s7-8 7-13a7 7 0 0 0-7-7zm0 9.500a2.500 2.500 0 1 1 0-5 2.500 2.500 0 0 1 0 5z",
  plus: "M11 13v8h2v-8h8v-2h-8V3h-2v8H3v2z",
  dots: "M5 10a2 2 0 1 0 0 4 2 2 0 0 0 0-4zm7 0a2 2 0 1 0 0 4 2 2 0 0 0 0-4zm7 0a2 2 0 1 0 0 4 2 2 0 0 0 0-4z",
  back: "M15.400 5 14 3.600 5.600 12l8.400 8.400 1.400-1.400-7-7z",
  down: "M12 15.500 4.500 8 6 6.500l6 6 6-6L19.500 8z",
  search: "M10.500 3a7.500 7.500 0 1 0 4.700 13.300l4.700 4.700 1.400-1.400-4.700-4.700A7.500 7.500 0 0 0 10.500 3zm0 2a5.500 5.500 0 1 1 0 11 5.500 5.500 0 0 1 0-11z",
  home: "M12 3 3 11h2.500v9h5v-6h3v6h5v-9H21z",
  grid: "M4 4h7v7H4zm9 0h7v5h-7zM4 13h7v7H4zm9-2h7v9h-7z",
  lock: "M7 10V8a5 5 0 0 1 10 0v2h1v10H6V10zm2 0h6V8a3 3 0 0 0-6 0z",
  close: "m6 4.600 6 6 6-6L19.400 6l-6 6 6 6-1.400 1.400-6-6-6 6L4.600 18l6-6-6-6z",
};

export function icon(name, label = "", size = 20) {
  const svg = document.createElementNS(SVG, "svg");
  const attributes = { viewBox: "0 0 24 24", width: size, height: size, role: "img" };
  for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, value);
  if (label) svg.setAttribute("aria-label", label);
  else svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("class", "px-icon");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}

export const root = document.getElementById("__PWS_ROOT__");

/** A number from 0 to 99 of a pin's own, for what differs from tile to tile. */
export function luckOf(text) {
  let sum = 0;
  for (const character of String(text)) sum = (sum * 31 + character.charCodeAt(0)) % 9973;
  return sum % 100;
}
