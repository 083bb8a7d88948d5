// The grid: columns of unequal tiles, only those near the viewport being in the document.

import { el, has, t } from "/_static/dom.js";

const COLUMN = 236;
const GUTTER = 16;
const BUFFER = 0.7;
const MEASURED_FOR_MS = 80;

export class Masonry {
  /** `load` gives the next items or null at the end; `render` makes the content of a tile. */
  constructor({ load, render, testId = "max-width-container", empty = "" }) {
    this.load = load;
    this.render = render;
    this.empty = empty;
    this.items = [];
    this.shown = new Map();
    this.loading = false;
    this.ended = false;
    this.notBefore = 0;
    this.lastTop = 0;
    this.list = el("div", { role: "list", class: "px-list" });
    this.note = el("div", { class: "px-note" });
    this.skeletons = el("div", { class: "px-skeletons" });
    this.box = el("div", { testId, class: "px-grid" }, this.list);
    this.node = el(
      "div",
      { testId: "masonry-container", class: "masonryContainer px-masonry" },
      this.box,
      this.skeletons,
      this.note,
    );
  }

  start() {
    this.arrange();
    addEventListener("scroll", () => this.refresh(), { passive: true });
    addEventListener("resize", () => this.rearrange());
    this.refresh();
  }

  arrange() {
    const width = this.node.clientWidth;
    this.columns = Math.max(3, Math.floor((width + GUTTER) / (COLUMN + GUTTER)));
    this.bottoms = new Array(this.columns).fill(0);
    this.left = Math.max(0, Math.floor((width - this.columns * (COLUMN + GUTTER) + GUTTER) / 2));
  }

  rearrange() {
    const before = this.columns;
    this.arrange();
    if (this.columns === before) {
      this.bottoms = this.columnBottoms();
      this.refresh();
      return;
    }
    this.clear();
    for (const item of this.items) this.place(item, item.height);
    this.grow();
    this.refresh();
  }

  columnBottoms() {
    const bottoms = new Array(this.columns).fill(0);
    for (const item of this.items) {
      bottoms[item.column] = Math.max(bottoms[item.column], item.top + item.height + GUTTER);
    }
    return bottoms;
  }

  place(item, height) {
    item.column = this.bottoms.indexOf(Math.min(...this.bottoms));
    item.top = this.bottoms[item.column];
    item.height = height;
    this.bottoms[item.column] = item.top + height + GUTTER;
  }

  /** Heights are measured on hidden copies, which stay in the document for a moment. */
  add(entries) {
    const fresh = entries.map((data) => ({ data, index: 0 }));
    for (let at = 0; at < fresh.length; at += this.columns) {
      const batch = fresh.slice(at, at + this.columns);
      const copies = batch.map((item) =>
        el(
          "div",
          { style: `visibility:hidden;position:absolute;top:-9999px;left:-9999px;width:${COLUMN}px` },
          this.render(item.data),
        ),
      );
      this.list.append(...copies);
      batch.forEach((item, n) => {
        item.index = this.items.length;
        this.place(item, copies[n].offsetHeight);
        this.items.push(item);
      });
      if (!has("hidden")) setTimeout(() => copies.forEach((copy) => copy.remove()), MEASURED_FOR_MS);
    }
    if (has("reorder") && this.items.length > fresh.length) this.reorder();
    this.grow();
  }

  /** Put every third tile where another one was; all of them move a little. */
  reorder() {
    const third = this.items.filter((_, n) => n % 3 === 0).reverse();
    this.items = this.items.map((item, n) => (n % 3 === 0 ? third[n / 3] : item));
    this.clear();
    this.bottoms.fill(0);
    this.items.forEach((item, n) => {
      item.index = n;
      this.place(item, item.height);
    });
  }

  /** Take all drawn tiles away; those that are near are drawn again. */
  clear() {
    for (const node of this.shown.values()) node.remove();
    this.shown.clear();
  }

  grow() {
    this.list.style.height = `${Math.max(0, ...this.bottoms)}px`;
  }

  draw() {
    const height = innerHeight;
    const scrolled = -this.list.getBoundingClientRect().top;
    const [first, last] = [scrolled - BUFFER * height, scrolled + (1 + BUFFER) * height];
    for (const item of this.items) {
      const near = item.top + item.height >= first && item.top <= last;
      const node = this.shown.get(item.index);
      if (near && !node) {
        const made = this.tile(item);
        this.shown.set(item.index, made);
        this.list.append(made);
      } else if (!near && node) {
        node.remove();
        this.shown.delete(item.index);
      }
    }
  }

  tile(item) {
    const x = this.left + item.column * (COLUMN + GUTTER);
    const style =
      `top:0;left:0;position:absolute;transform:translateX(${x}px) translateY(${item.top}px);` +
      `width:${COLUMN}px;height:${item.height}px`;
    return el(
      "div",
      { "data-grid-item": "true", role: "listitem", style },
      el("div", { "data-grid-item-idx": item.index }, this.render(item.data)),
    );
  }

  refresh() {
    this.draw();
    const up = scrollY < this.lastTop;
    this.lastTop = scrollY;
    if (has("dozing") && this.items.length && !up) return;
    const below = this.list.getBoundingClientRect().bottom - innerHeight;
    if (below < innerHeight * 1.2) this.more();
  }

  async more() {
    if (this.loading || this.ended || Date.now() < this.notBefore) return;
    this.loading = true;
    this.wait(true);
    let again = true;
    try {
      const entries = await this.load();
      if (entries === null) this.end();
      else this.add(entries);
    } catch (error) {
      const wait = (error.retryAfter ?? 2) * 1000;
      this.notBefore = Date.now() + wait;
      this.note.replaceChildren(el("p", { role: "alert", text: error.message }));
      setTimeout(() => this.refresh(), wait + 20);
      again = false;
    } finally {
      this.loading = false;
      this.wait(false);
    }
    if (again) {
      this.note.replaceChildren(...(this.ended && !this.items.length ? [this.nothing()] : []));
      this.refresh();
    }
  }

  end() {
    this.ended = true;
  }

  nothing() {
    return el("p", { class: "px-empty", text: this.empty });
  }

  wait(on) {
    this.node.setAttribute("aria-busy", on ? "true" : "false");
    const bones = on ? Array.from({ length: this.columns }, (_, n) => bone(n)) : [];
    this.skeletons.replaceChildren(...bones);
  }
}

function bone(n) {
  return el("div", {
    testId: "skeleton-pin",
    class: "px-bone",
    "aria-label": t("Loading pin data"),
    style: `height:${180 + ((n * 67) % 140)}px`,
  });
}
