// The bar on top and the rail at the left.

import { el, icon, me, page, t } from "/_static/dom.js";

export function header() {
  return me ? [rail(), bar()] : [bar()];
}

function brand() {
  return el(
    "a",
    { href: "/", class: "px-brand" },
    el("span", { class: "px-brand-mark", text: "P" }),
    el("span", { text: "Practice site" }),
  );
}

function bar() {
  if (!me) {
    return el(
      "div",
      { testId: "unauth-header", id: "HeaderContent", class: "px-bar px-bar-wide" },
      brand(),
      searchBox(),
      el("div", { testId: "simple-login-button" }, el("button", { type: "button", class: "px-button px-main", on: { click: () => location.assign("/login/") }, text: t("Log in") })),
      el("div", { testId: "simple-signup-button" }, el("button", { type: "button", class: "px-button", text: t("Sign up") })),
    );
  }
  return el(
    "div",
    { testId: "header", id: "HeaderContent", class: "px-bar" },
    el("div", { testId: "nags-container", id: "NagHeaderContent" }),
    brand(),
    searchBox(),
    el(
      "div",
      { testId: "header-profile" },
      el("a", { "aria-label": t("Your profile"), href: `/${me}/`, class: "px-avatar", text: me.slice(0, 1).toUpperCase() }),
    ),
    el(
      "button",
      { type: "button", testId: "header-accounts-options-button", "aria-label": t("Accounts and more options"), class: "px-round" },
      icon("down", "", 14),
    ),
  );
}

function rail() {
  return el(
    "nav",
    { class: "px-rail", "aria-label": t("Primary navigation") },
    el("a", { href: "/", class: "px-round", "aria-label": t("Home") }, icon("home")),
    el("a", { href: `/${me}/_saved/`, class: "px-round", "aria-label": t("Your saved ideas") }, icon("grid")),
  );
}

function searchBox() {
  const mine = page.kind === "profile" || page.kind === "board";
  const input = el("input", {
    name: "searchBoxInput",
    id: "search-input",
    testId: "search-box-input",
    role: "combobox",
    "aria-expanded": "false",
    autocomplete: "off",
    placeholder: mine && me ? t("Search your Pins") : t("Search"),
    class: "px-search-input",
    value: page.kind === "search" ? (new URLSearchParams(location.search).get("q") ?? "") : "",
  });
  const form = el(
    "form",
    {
      class: "px-search",
      role: "search",
      on: {
        submit: (event) => {
          event.preventDefault();
          location.assign(`/search/pins/?q=${encodeURIComponent(input.value)}&rs=typed`);
        },
      },
    },
    icon("search", "", 18),
    input,
  );
  return el("div", { testId: "search-box-container", id: "searchBoxContainer", class: "px-search-box" }, form);
}
