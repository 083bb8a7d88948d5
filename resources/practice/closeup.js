// One pin, large, with its save controls and what is like it.

import { Feed, data } from "/_static/api.js";
import { preselected, reader } from "/_static/board.js";
import { el, has, icon, me, page, t } from "/_static/dom.js";
import { Masonry } from "/_static/masonry.js";
import { button, dialog, menu, toast } from "/_static/overlay.js";
import { boardPicker, saveTo } from "/_static/picker.js";
import { markSaved, savedLabel, savedWord, saveWord, tile, titleOf } from "/_static/tile.js";

export function pinPage() {
  const body = el("div", { testId: "closeup-body", class: "px-closeup-body" });
  const grid = new Masonry({
    load: reader(new Feed("RelatedModulesResource", { pin_id: page.props.id, page_size: 25, source: "deep_linking" })),
    render: (pin) => tile(pin, me ? quickSave : null),
  });
  fill(body);
  const node = el(
    "main",
    { class: "px-main-column" },
    el("div", { testId: "closeup-container", class: "px-closeup" }, el("button", { type: "button", testId: "closeup-back-button", "aria-label": t("Back"), class: "px-round", on: { click: () => history.back() } }, icon("back")), body),
    el("h2", { class: "px-heading", text: t("More like this") }),
    el("div", { testId: "related-pins-grid", id: `related-pins:${page.props.id}` }, grid.node),
  );
  return [node, () => grid.start()];
}

export async function quickSave(pin, control) {
  await saveTo(pin, await preselected(), () => markSaved(control), () => {});
}

async function fill(body) {
  let pin;
  try {
    pin = await data("PinResource", "get", { id: page.props.id, field_set_key: "detailed" });
  } catch (error) {
    body.append(el("div", { testId: "unavailable-pin", class: "px-empty", text: error.status === 404 ? t("This Pin is not available") : error.message }));
    return;
  }
  const image = pin.images["736x"] ?? null;
  body.append(
    el(
      "div",
      { testId: "CloseupMainPin", class: "px-closeup-pin" },
      el("div", { testId: pin.story_pin_data ? "story-pin-closeup" : "pin-closeup-image", class: "px-closeup-image", style: `background:${pin.dominant_color}` }, image ? el("img", { src: image.url, alt: pin.auto_alt_text, width: image.width, height: image.height, elementtiming: "closeupImage" }) : null),
      el("div", { class: "px-closeup-side" }, me ? await saveBar(pin) : loginBar(), words(pin)),
    ),
  );
}

function loginBar() {
  return el("div", { testId: "standard-save-button" }, button(t("Save"), { main: true, on: { click: () => location.assign("/login/") } }));
}

function words(pin) {
  const person = pin.pinner;
  return el(
    "div",
    { class: "px-words" },
    el("a", { testId: "pin-domain-link", href: pin.link, rel: "nofollow noopener", class: "px-small", text: pin.domain }),
    titleOf(pin) ? el("div", { testId: "pinTitle" }, el("h1", { text: titleOf(pin) })) : null,
    el("div", { testId: "description-content-container" }, el("div", { testId: "truncated-description", text: pin.description.trim() || pin.auto_alt_text })),
    el("div", { testId: "creator-profile-link", class: "px-person" }, el("img", { src: person.image_medium_url, alt: "" }), el("span", { testId: "creator-profile-name", text: person.full_name })),
    el("p", { class: "px-small", text: t("Practice picture: {name}", { name: pin.board.name }) }),
  );
}

async function saveBar(pin) {
  const renamed = has("renamedsave");
  const first = await preselected();
  const label = el("span", { text: pin.saved_to[0] ?? first.name });
  const dropdown = el("button", { type: "button", testId: renamed ? "PinKeepMenu" : "PinBetterSaveDropdown", "aria-label": renamed ? "Choose where to keep it" : t("Select a board you want to save to"), "aria-haspopup": "dialog", class: "px-button px-dropdown" }, label, icon("down", "", 14));
  const quick = button(saveWord(), { main: true, testId: renamed ? "PinKeepButton" : "PinBetterSaveButton", "aria-label": saveWord() });
  const done = (board) => {
    label.textContent = board.name;
    quick.textContent = savedWord();
    quick.setAttribute("aria-label", savedLabel());
    quick.classList.add("px-done");
  };
  if (pin.saved_to.length) done({ name: pin.saved_to[0] });
  dropdown.addEventListener("click", () => boardPicker(dropdown, pin, done));
  quick.addEventListener("click", () => saveTo(pin, first, done, () => {}));
  return el(
    "div",
    { testId: "better-save", class: "px-save-bar" },
    el("button", { type: "button", testId: "react-button", "aria-pressed": "false", "aria-label": t("React"), class: "px-round", text: "♡" }),
    el("button", { type: "button", testId: "share-button", "aria-label": t("Share"), class: "px-round", text: "↗" }),
    actions(pin),
    el("span", { class: "px-space" }),
    dropdown,
    quick,
  );
}

/** [guess] how a saved pin is taken away again; nobody has published these dialogs. */
function actions(pin) {
  const dots = el("button", { type: "button", testId: "more-actions-button", "aria-label": t("More actions"), "aria-haspopup": "true", class: "px-round" }, icon("dots"));
  dots.addEventListener("click", () => {
    const entry = (testId, text, run) => el("div", { role: "menuitem", tabindex: "0", testId, class: "px-menu-item", on: { click: run }, text });
    const entries = [entry("pin-action-dropdown-hide", t("See fewer Pins like this"), () => close())];
    if (pin.pinner.username === me) entries.unshift(entry("pin-action-dropdown-edit-pin", t("Edit Pin"), () => (close(), editDialog(pin))));
    const close = menu(dots, entries);
  });
  return dots;
}

function editDialog(pin) {
  const remove = button(t("Delete"), { testId: "delete-pin-button" });
  const close = dialog({ title: t("Edit this Pin") }, el("p", { text: t("Board: {name}", { name: pin.board.name }) }), el("div", { class: "px-actions" }, remove));
  remove.addEventListener("click", () => {
    close();
    const sure = button(t("Delete"), { main: true, testId: "confirm-delete-pin" });
    dialog({ title: t("Are you sure?") }, el("p", { text: t("If you delete this Pin, it leaves your board.") }), el("div", { class: "px-actions" }, sure));
    sure.addEventListener("click", async () => {
      try {
        await data("PinResource", "delete", { id: pin.id });
        location.assign(pin.board.url);
      } catch (error) {
        toast(error.message);
      }
    });
  });
}
