// The board page, and its More ideas page.

import { Feed, boards, data } from "/_static/api.js";
import { el, icon, me, page, t } from "/_static/dom.js";
import { Masonry } from "/_static/masonry.js";
import { button, dialog, menu } from "/_static/overlay.js";
import { saveTo } from "/_static/picker.js";
import { markSaved, tile } from "/_static/tile.js";

const board = page.props;

/** Items of a feed until it ends, then null. */
export const reader = (feed) => async () => (feed.ended ? null : feed.next());

function ideas(referrer) {
  return new Feed("BoardContentRecommendationResource", {
    id: board.id,
    type: "board",
    add_vase: true,
    page_size: 25,
    __track__referrer: referrer,
  });
}

/** The icon of a suggestion saves straight into this board. */
const saveHere = (pin, control) => saveTo(pin, board, () => markSaved(control), () => {});

export function boardPage() {
  const own = new Masonry({
    load: reader(
      new Feed("BoardFeedResource", {
        board_id: board.id,
        board_url: board.url,
        field_set_key: "react_grid_pin",
        filter_section_pins: true,
        currentFilter: -1,
        sort: "default",
        layout: "default",
        page_size: 25,
      }),
    ),
    render: (pin) => tile(pin, null),
    empty: t("There aren't any Pins on this board yet"),
  });
  const more = new Masonry({ load: reader(ideas("19")), render: (pin) => tile(pin, saveHere), testId: "base-board-pin-grid" });
  data("BoardResource", "get", { username: board.url.split("/")[1], slug: board.slug, field_set_key: "detailed" });
  const node = el(
    "main",
    { class: "px-main-column" },
    head(),
    me ? tools() : null,
    el("div", { testId: "board-feed" }, own.node),
    me ? el("h2", { class: "px-heading", text: t("Find more ideas for this board") }) : null,
    me ? more.node : null,
  );
  return [node, () => [own, ...(me ? [more] : [])].forEach((grid) => grid.start())];
}

function head() {
  const options = el("button", { type: "button", class: "px-round", testId: "board-options-button", "aria-label": t("Board options") }, icon("dots"));
  options.addEventListener("click", () => {
    const edit = el("div", { role: "menuitem", tabindex: "0", testId: "edit-board", class: "px-menu-item", text: t("Edit board") });
    const close = menu(options, [edit]);
    edit.addEventListener("click", () => {
      close();
      editDialog();
    });
  });
  return el(
    "div",
    { testId: "board-header", class: "px-board-head" },
    el("h1", { text: board.name }),
    me ? options : null,
    board.privacy === "secret" ? el("div", { class: "px-small" }, icon("lock", t("Secret board"), 14), ` ${t("Secret board")}`) : null,
    el("div", { class: "px-small", testId: "pin-count", text: t("{n} Pins", { n: board.pin_count }) }),
  );
}

/** [guess] how a board is deleted; nobody has published these dialogs. */
function editDialog() {
  const remove = button(t("Delete"), { testId: "delete-board-button" });
  const close = dialog({ title: t("Edit your board") }, el("p", { text: board.name }), el("div", { class: "px-actions" }, remove));
  remove.addEventListener("click", () => {
    close();
    const sure = button(t("Delete forever"), { main: true, testId: "confirm-delete-board" });
    dialog({ title: t("Delete this board?") }, el("p", { text: t("You have 7 days to restore it.") }), el("div", { class: "px-actions" }, sure));
    sure.addEventListener("click", async () => {
      await data("BoardResource", "delete", { board_id: board.id });
      location.assign(`/${me}/`);
    });
  });
}

function tools() {
  const entry = (testId, text, href) =>
    el("a", { testId, href, role: "button", class: "px-tool" }, el("span", { class: "px-tool-icon" }, icon(href.includes("more") ? "plus" : "grid")), el("span", { text }));
  return el(
    "div",
    { testId: "board-tools", class: "px-tools" },
    entry("More ideas", t("More ideas"), `${board.url}_tools/more-ideas/?ideas_referrer=2`),
    entry("Organize", t("Organize"), board.url),
  );
}

export function moreIdeasPage() {
  const referrer = new URLSearchParams(location.search).get("ideas_referrer") ?? "2";
  const grid = new Masonry({ load: reader(ideas(referrer)), render: (pin) => tile(pin, saveHere), empty: t("There are no ideas for this board") });
  const back = el("a", { href: board.url, "aria-label": t("Back"), class: "px-round" }, icon("back"));
  const node = el(
    "main",
    { class: "px-main-column" },
    el("div", { testId: "board-tool-header", class: "px-tool-header" }, back, el("h1", { text: t("More ideas") }), el("span", { class: "px-small", text: board.name })),
    grid.node,
  );
  return [node, () => grid.start()];
}

/** The board a plain Save goes to: hardly ever the one that is wanted. */
export async function preselected() {
  const all = await boards(me);
  return all[all.length - 1];
}
