// Pop-ups that cover a page, one kind after the other, each with its own way to be closed.

import { el, me, root, t } from "/_static/dom.js";
import { button, dialog } from "/_static/overlay.js";

const AGAIN_MS = 900;
const DELAYS_MS = [0, 250, 600];

const words = () => el("p", { text: t("It is all right here; this dialog only stands in the way.") });

/** Escape or the cross in its corner. */
function crossed() {
  return new Promise((closed) => dialog({ title: t(me ? "Get the app for more ideas" : "Sign up to see more"), onClose: closed }, words()));
}

/** No dialog by its role: known by its label alone. */
function blocker() {
  return new Promise((closed) => {
    const shut = () => (layer.remove(), closed());
    const box = el(
      "div",
      { "aria-label": t("Ad blocker modal"), class: "px-dialog" },
      el("h1", { text: t("Are you using an ad blocker?") }),
      words(),
      el("div", { class: "px-actions" }, button(t("Not now"), { on: { click: shut } })),
    );
    const layer = el("div", { class: "px-layer" }, box);
    root.append(layer);
  });
}

/** Neither Escape nor a cross: one button, by its words or by its test id. */
function stubborn(text, attributes) {
  return new Promise((closed) => {
    const away = button(text, attributes);
    const shut = dialog({ title: t("Is your email address still right?"), cross: false }, words(), el("div", { class: "px-actions" }, away));
    away.addEventListener("click", () => (shut(), closed()));
  });
}

const KINDS = [
  crossed,
  blocker,
  () => stubborn(t("Not now"), {}),
  () => stubborn(t("No thanks"), { testId: "cancel-button" }),
];

/** A nag in the header, which covers nothing. */
function headerNag() {
  const place = document.getElementById("NagHeaderContent");
  place?.append(el("span", { class: "px-small", text: t("Is your email address still right?") }));
}

function next() {
  const number = Number(sessionStorage.getItem("nags") ?? 0);
  sessionStorage.setItem("nags", String(number + 1));
  return number;
}

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** Two a page: one that soon comes, and one a while after it was closed. */
export async function nag() {
  headerNag();
  for (let times = 0; times < 2; times += 1) {
    const number = next();
    await pause(times ? AGAIN_MS : DELAYS_MS[number % DELAYS_MS.length]);
    // One that lay over a dialog the person has opened would be the page's own mistake.
    while (document.querySelector(".px-layer")) await pause(300);
    await KINDS[number % KINDS.length]();
  }
}
