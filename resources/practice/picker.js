// The flyout that asks to which board a pin is saved, and the dialog that makes a board.

import { boards, data, save } from "/_static/api.js";
import { el, has, icon, me, t } from "/_static/dom.js";
import { button, dialog, menu, toast } from "/_static/overlay.js";

const renamed = () => has("renamedsave");

/** Open the flyout below a button; `onSaved(board)` follows a save. */
export async function boardPicker(anchor, pin, onSaved) {
  const search = el("input", {
    id: renamed() ? "keepSearchField" : "pickerSearchField",
    class: "px-field",
    placeholder: t("Search"),
    "aria-label": t("Search through your boards"),
    autocomplete: "off",
  });
  const rows = el("div", { class: "px-rows" });
  const create = el(
    "button",
    { type: "button", testId: "create-board-button", class: "px-row px-row-create" },
    el("span", { class: "px-row-cover" }, icon("plus")),
    el("span", { text: t("Create board") }),
  );
  const close = menu(anchor, [el("div", { class: "px-menu-title", text: t("Save") }), search, rows, create], {
    role: "dialog",
    testId: renamed() ? "keep-flyout" : "board-picker-flyout",
    "aria-label": t("Save to board"),
  });
  search.focus();
  const take = (board) => saveTo(pin, board, onSaved, close);
  create.addEventListener("click", () => {
    close();
    createBoardDialog(search.value, (board) => saveTo(pin, board, onSaved, () => {}));
  });
  rows.append(el("div", { class: "px-small", text: t("Loading…") }));
  const all = await boards(me);
  const show = () => {
    const typed = search.value.trim().toLowerCase();
    const fitting = all.filter((board) => board.name.toLowerCase().includes(typed));
    rows.replaceChildren(...fitting.map((board) => row(board, take)));
    create.lastChild.textContent = typed ? t("Create: {name}", { name: search.value.trim() }) : t("Create board");
  };
  search.addEventListener("input", show);
  show();
}

function row(board, take) {
  const cover = el("span", { class: "px-row-cover" });
  if (board.image_cover_url) cover.append(el("img", { src: board.image_cover_url, alt: "" }));
  const press = (event) => {
    event.stopPropagation();
    take(board);
  };
  return el(
    "div",
    { testId: "boardWithoutSection" },
    el(
      "div",
      { role: "button", tabindex: "0", title: board.name, testId: `${renamed() ? "keep" : "board"}-row-${board.name}`, class: "px-row", on: { click: press } },
      cover,
      el("span", { class: "px-row-name", title: board.name, text: board.name }),
      board.privacy === "secret" ? icon("lock", t("Secret"), 14) : null,
      el(
        "span",
        { testId: renamed() ? "keep-row-button" : "board-row-save-button-container", class: "px-row-save" },
        el("button", { type: "button", class: "px-button px-main", "aria-label": renamed() ? "keep" : t("save"), on: { click: press }, text: renamed() ? "Keep" : t("Save") }),
      ),
    ),
  );
}

export async function saveTo(pin, board, onSaved, close) {
  try {
    const saved = await save(pin, board);
    close();
    onSaved(board, saved);
    toast(t(renamed() ? "Kept in {name}" : "Saved to {name}", { name: board.name }), board.url);
  } catch (error) {
    toast(error.message);
  }
}

/** Ask for a name and make the board; `onCreated(board)` follows. */
export function createBoardDialog(name, onCreated) {
  const field = el("input", { id: "boardEditName", name: "boardName", class: "px-field", placeholder: t('Like "Places to Go" or "Recipes to Make"'), autocomplete: "off", value: name });
  // [guess] nobody has published the checkbox's id.
  const secret = el("input", { id: "secret", name: "secret", type: "checkbox" });
  const error = el("div", { role: "alert", class: "px-error" });
  const submit = button(t("Create"), { main: true, testId: "board-form-submit-button" });
  const mind = () => (submit.disabled = !field.value.trim());
  field.addEventListener("input", () => {
    error.textContent = "";
    mind();
  });
  mind();
  submit.addEventListener("click", async () => {
    submit.disabled = true;
    try {
      const board = await data("BoardResource", "create", {
        name: field.value,
        description: "",
        privacy: secret.checked ? "secret" : "public",
        category: "other",
        layout: "default",
        collab_board_email: true,
        collaborator_invites_enabled: true,
      });
      close();
      onCreated(board);
    } catch (refused) {
      error.textContent = refused.message;
      mind();
    }
  });
  const close = dialog(
    { title: t("Create board") },
    el(
      "div",
      { testId: "board-form-container", class: "px-form" },
      el("label", { class: "px-label" }, el("span", { text: t("Name") }), field),
      error,
      el("label", { class: "px-check", for: "secret" }, secret, el("span", {}, el("b", { text: t("Keep this board secret") }), el("span", { class: "px-small", text: t("So only you and collaborators can see it.") }))),
      el("label", { class: "px-label" }, el("span", { text: t("Add collaborators") }), el("input", { class: "px-field", placeholder: t("Search by name or email") })),
      el("div", { class: "px-actions" }, submit),
    ),
  );
  field.focus();
}
