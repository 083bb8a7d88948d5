// The profile: board cards, and the menu that makes a board.

import { boardFeed, data } from "/_static/api.js";
import { el, has, icon, me, pws, t } from "/_static/dom.js";
import { button, dialog, menu, toast } from "/_static/overlay.js";
import { createBoardDialog } from "/_static/picker.js";

const escaped = (text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

export function profilePage() {
  const owner = location.pathname.split("/")[1];
  const cards = el("div", { role: "list", class: "px-cards" });
  const grid = el("div", { testId: "masonry-container", id: "profileBoardsFeed", class: "masonryContainer", "aria-busy": "true" }, cards);
  fill(owner, cards, grid);
  if (pws.context.is_authenticated) data("UserSettingsResource", "get");
  return el(
    "main",
    { class: "px-main-column" },
    el("div", { class: "px-profile-head" }, el("h1", { text: t("Your saved ideas") }), me ? actions() : null),
    el("div", { role: "tablist", class: "px-tabs" }, el("a", { role: "tab", href: `/${owner}/_pins/`, text: t("Pins") }), el("a", { role: "tab", "aria-selected": "true", href: `/${owner}/_boards/`, text: t("Boards") })),
    el("div", { class: "px-chips" }, el("span", { text: t("Group") }), el("span", { text: t("Secret") })),
    grid,
  );
}

async function fill(owner, cards, grid) {
  try {
    const feed = boardFeed(owner);
    cards.replaceChildren(...(await feed.next()).flatMap(shown));
    addEventListener("scroll", () => more(feed, cards), { passive: true });
    await more(feed, cards);
  } catch (error) {
    cards.replaceChildren(el("p", { role: "alert", text: error.message }));
  }
  grid.setAttribute("aria-busy", "false");
}

let loading = false;

/** The next cards, once the end of those that are there comes near. */
async function more(feed, cards) {
  if (loading || feed.ended || cards.getBoundingClientRect().bottom > innerHeight * 1.5) return;
  loading = true;
  try {
    cards.append(...(await feed.next()).flatMap(shown));
  } finally {
    loading = false;
  }
  await more(feed, cards);
}

/** A card, and with the variant a hidden copy of it in front. */
function shown(board) {
  if (!has("hidden")) return [card(board)];
  const copy = card(board);
  copy.className = "static";
  copy.removeAttribute("role");
  copy.style.cssText = "visibility:hidden;position:absolute";
  return [copy, card(board)];
}

function card(board) {
  const covers = el("div", { class: "px-covers" });
  for (let n = 0; n < 3; n += 1) {
    const src = board.cover_images[n];
    covers.append(el("div", { class: "px-cover" }, src ? el("img", { src, alt: "" }) : null));
  }
  const count = t(board.pin_count === 1 ? "{n} Pin" : "{n} Pins", { n: board.pin_count });
  return el(
    "div",
    { role: "listitem", testId: "pwt-grid-item" },
    el(
      "div",
      { testId: "board-card", class: "px-board-card" },
      el(
        "a",
        { href: board.url },
        el(
          "div",
          { testId: `boardCard-${escaped(board.name)}` },
          covers,
          el("div", { testId: "board-card-title", class: "px-board-title", title: escaped(board.name) }, board.name, board.privacy === "secret" ? icon("lock", t("Secret board"), 14) : null),
          el("div", { class: "px-small", text: count }),
        ),
      ),
    ),
  );
}

function actions() {
  const plus = el("button", { type: "button", "aria-label": t("Create a Pin or a board"), "aria-haspopup": "true", class: "px-round px-plus" }, icon("plus"));
  plus.addEventListener("click", () => {
    const item = (name, id, text, run) =>
      el("div", { testId: name, id, role: "menuitem", tabindex: "0", class: "px-menu-item", on: { click: run } }, el("span", { title: text, text }));
    const entries = [
      item("Create Pin", "board_actions-item-0", t("Pin"), () => {}),
      item("Create board", "board_actions-item-1", t("Board"), () => {
        close();
        createBoardDialog("", suggestions);
      }),
    ];
    if (has("trap")) entries.unshift(button(t("Create"), { on: { click: () => (close(), restoreDialog()) } }));
    const close = menu(plus, entries);
  });
  return el("div", { testId: "boardActionsButton" }, plus);
}

/** The step after creating a board: some pins to begin with, and Done. */
async function suggestions(board) {
  const pins = el("div", { class: "px-suggestions" });
  const done = button(t("Done"), { main: true, on: { click: () => location.assign(board.url) } });
  dialog(
    { title: t("Save some Pins to your new board"), cross: false },
    pins,
    el("div", { class: "px-actions" }, done),
  );
  try {
    const found = await data("BoardContentRecommendationResource", "get", { id: board.id, type: "board", page_size: 9 });
    for (const pin of found) {
      if (pin.images?.["236x"]) pins.append(el("img", { src: pin.images["236x"].url, alt: "" }));
    }
  } catch {
    pins.append(el("p", { class: "px-small", text: t("No ideas just now.") }));
  }
}

async function restoreDialog() {
  const rows = el("div", { class: "px-rows" });
  dialog({ title: t("Restore board") }, el("p", { text: t("Boards deleted in the last 7 days") }), rows);
  for (const board of await data("DeletedBoardsResource", "get")) {
    const back = button(t("Restore"), {
      on: {
        click: async () => {
          await data("DeletedBoardsResource", "update", { board_id: board.id });
          toast(t("{name} is back", { name: board.name }));
          location.reload();
        },
      },
    });
    rows.append(el("div", { class: "px-row" }, el("span", { class: "px-row-name", text: board.name }), back));
  }
}
