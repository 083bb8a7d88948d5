// Dialogs, menus, flyouts and toasts.

import { el, icon, root, t } from "/_static/dom.js";

/** Open a dialog; Escape or the cross closes it. Gives a function that closes it. */
export function dialog({ title, label = title, testId, cross = true, onClose = () => {} }, ...content) {
  const close = () => {
    layer.remove();
    onClose();
    removeEventListener("keydown", onKey);
  };
  const onKey = (event) => {
    if (event.key === "Escape" && cross) close();
  };
  const head = el("div", { class: "px-dialog-head" }, el("h1", { text: title }));
  if (cross) {
    head.append(
      el("button", { type: "button", class: "px-round", "aria-label": t("Close"), on: { click: close } }, icon("close")),
    );
  }
  const box = el("div", { role: "dialog", "aria-modal": "true", "aria-label": label, testId, class: "px-dialog" }, head, content);
  const layer = el("div", { class: "px-layer" }, box);
  root.append(layer);
  addEventListener("keydown", onKey);
  return close;
}

/** Open a menu below a button; each entry is an element. */
export function menu(anchor, entries, attributes = {}) {
  const box = el("div", { role: "menu", class: "px-menu", ...attributes }, entries);
  const place = anchor.getBoundingClientRect();
  box.style.top = `${place.bottom + scrollY + 8}px`;
  box.style.left = `${Math.max(8, Math.min(place.left, innerWidth - 390))}px`;
  root.append(box);
  const close = (event) => {
    if (event instanceof KeyboardEvent ? event.key !== "Escape" : box.contains(event.target)) return;
    shut();
  };
  const shut = () => {
    box.remove();
    removeEventListener("pointerdown", close);
    removeEventListener("keydown", close);
  };
  addEventListener("pointerdown", close);
  addEventListener("keydown", close);
  return shut;
}

export function toast(text, href = null) {
  document.getElementById("practice-toast")?.remove();
  const box = el("div", { id: "practice-toast", role: "status", testId: "toast", class: "px-toast" }, el("span", { text }));
  if (href) {
    box.append(el("div", { testId: "seeItNow" }, el("a", { href, text: t("See it now") })));
  }
  root.append(box);
  setTimeout(() => box.remove(), 6000);
}

export function button(text, { main = false, ...attributes } = {}) {
  return el("button", { type: "button", class: main ? "px-button px-main" : "px-button", ...attributes, text });
}
