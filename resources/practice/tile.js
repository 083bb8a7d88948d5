// One tile of a grid: a pin, an advertisement, a product, a video, a module.

import { el, has, icon, luckOf, t } from "/_static/dom.js";

const SIZES = [["236x", "1x"], ["474x", "2x"], ["736x", "3x"], ["orig", "4x"]];

export const titleOf = (pin) => pin.title || pin.grid_title || "";

export const saveWord = () => (has("renamedsave") ? "Keep" : t("Save"));
export const savedWord = () => (has("renamedsave") ? "Kept" : t("Saved"));
export const savedLabel = () => (has("renamedsave") ? "Pin kept" : t("Pin saved"));

function altOf(pin) {
  const luck = luckOf(pin.id);
  if (luck < 84) return t("This contains an image of: {text}", { text: titleOf(pin) });
  if (luck < 96) return t("This may contain: {text}", { text: pin.seo_alt_text });
  return t("This contains: {text}", { text: titleOf(pin) });
}

/** `onSave(pin, button)` is called when the tile's pin icon is pressed. */
export function tile(pin, onSave) {
  if (pin.type === "story") return pin.objects.length ? module(pin) : heading(pin);
  const marks = el("div", { testId: "pinRepPresentation" });
  const node = el("div", { testId: "pin", "data-test-pin-id": pin.id, class: "px-tile" }, marks);
  marks.append(
    el(
      "div",
      { testId: "pinWrapper", class: "px-wrapper" },
      link(pin),
      controls(pin, onSave),
      footer(pin),
    ),
  );
  return node;
}

const AD_MARKS = ["otpp", "one-tap-desktop", "one-tap-desktop-carousel", "oneTapPromotedPin", "otpp2"];

/** By what an advertisement can be told; with the variant hardly two are alike. */
const markOf = (pin) => (has("ads") ? AD_MARKS[luckOf(pin.id) % AD_MARKS.length] : "otpp");

function link(pin) {
  const title = titleOf(pin);
  if (pin.is_promoted) {
    return el(
      "a",
      { href: pin.link, rel: "nofollow noopener", target: "_blank", testId: markOf(pin) },
      picture(pin, has("ads") && markOf(pin) !== "otpp" ? "" : "?b=t"),
    );
  }
  return el(
    "a",
    { href: `/pin/${pin.id}/`, "aria-label": t("{title} pin page", { title }), class: "px-link" },
    picture(pin),
    pin.rich_summary?.products?.length
      ? el("span", { class: "px-badge", "aria-label": t("Shoppable Pin indicator"), text: t("Shop") })
      : null,
    badge(pin),
  );
}

function badge(pin) {
  let text = null;
  if (pin.videos) {
    const ms = Object.values(pin.videos.video_list)[0].duration;
    text = `0:${String(Math.round(ms / 1000)).padStart(2, "0")}`;
  } else if (pin.story_pin_data) text = t("{n} pages", { n: pin.story_pin_data.pages.length });
  else if (pin.carousel_data) text = t("{n} of {all}", { n: 1, all: pin.carousel_data.carousel_slots.length });
  return text && el("span", { testId: "PinTypeIdentifier", class: "px-badge", text });
}

function picture(pin, suffix = "") {
  const sizes = SIZES.filter(([size]) => pin.images[size]);
  const shape = pin.images["236x"] ?? { width: 236, height: 236 };
  const kind = pin.story_pin_data ? "story-pin-image" : "non-story-pin-image";
  const frame = el("div", {
    class: "px-frame",
    style: `padding-bottom:${(100 * shape.height) / shape.width}%;background:${pin.dominant_color}`,
  });
  if (sizes.length) {
    const srcset = sizes.map(([size, scale]) => `${pin.images[size].url}${suffix} ${scale}`);
    frame.append(
      el("img", {
        alt: altOf(pin),
        src: pin.images["236x"].url + suffix,
        srcset: srcset.join(", "),
        class: "px-img",
        draggable: "true",
      }),
    );
  }
  const holder = pin.videos ? "pinrep-video" : "pinrep-image";
  const inner = el("div", { testId: kind }, frame);
  const carousel = pin.carousel_data ? el("div", { testId: "carousel-pin" }, inner) : inner;
  return el("div", { testId: holder, class: "px-image" }, carousel);
}

function controls(pin, onSave) {
  const box = el("div", { testId: "pointer-events-wrapper", class: "px-controls" });
  if (!onSave || pin.is_promoted) return box;
  const button = el(
    "button",
    {
      type: "button",
      class: "px-pinit",
      "aria-label": saveWord(),
      on: { click: () => onSave(pin, button) },
    },
    icon("pin", saveWord()),
  );
  box.append(
    button,
    el(
      "div",
      { class: "px-hover" },
      el("span", { class: "px-visit", text: t("Visit site") }),
      el(
        "button",
        { type: "button", class: "px-dots", testId: "contextual-menu-button", "aria-label": t("More actions") },
        icon("dots", "", 16),
      ),
    ),
  );
  return box;
}

export function markSaved(button) {
  button.classList.add("px-done");
  button.setAttribute("aria-label", savedLabel());
  button.replaceChildren(icon("pin", savedWord()));
}

function footer(pin) {
  const rows = [];
  if (titleOf(pin)) rows.push(el("div", { class: "px-title", text: titleOf(pin) }));
  if (pin.is_promoted) {
    rows.push(el("div", { title: t("Sponsored"), testId: "promoted-label", class: "px-small", text: t("Sponsored") }));
    rows.push(el("div", { class: "px-small", text: pin.promoter.full_name }));
  }
  const product = pin.rich_summary?.products?.[0];
  if (product) {
    const price = `$${product.offer_summary.price_value}`;
    rows.push(el("div", { testId: "product-price-text", class: "px-price", text: price }));
  }
  return el("div", { testId: "pinrep-footer", class: "px-footer" }, rows);
}

const MODULES = ["pin-module", "shopping-module", "duplo-shopping-module", "ShopTheLookSimilarProducts"];

function module(story) {
  const kind = has("ads") ? MODULES[luckOf(story.id) % MODULES.length] : MODULES[0];
  return el(
    "div",
    { testId: kind, class: "px-module" },
    el("h2", { class: "px-module-title", text: story.title.format }),
    story.objects.map((pin) =>
      el(
        "a",
        { href: `/pin/${pin.id}/`, class: "px-module-pin", "aria-label": t("{title} pin page", { title: titleOf(pin) }) },
        pin.images["236x"]
          ? el("img", { alt: altOf(pin), src: pin.images["236x"].url, class: "px-img" })
          : null,
      ),
    ),
  );
}

function heading(story) {
  return el("h2", { class: "px-module-title", text: story.title.format });
}
