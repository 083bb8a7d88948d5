// A page that looks ready before it is: first a skeleton, then controls that do nothing yet.

import { pws, root } from "/_static/dom.js";

const TOUCHES = ["pointerdown", "mousedown", "click", "keydown", "submit", "wheel"];
const SKELETON_SHARE = 0.4;

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

function bones() {
  const grid = document.createElement("div");
  grid.dataset.testId = "masonry-container";
  grid.setAttribute("aria-busy", "true");
  for (let n = 0; n < 12; n += 1) {
    const bone = document.createElement("div");
    bone.className = "static px-bone";
    bone.dataset.testId = "skeleton-pin";
    bone.setAttribute("aria-label", "Loading pin data");
    bone.style.height = `${180 + ((n * 67) % 140)}px`;
    grid.append(bone);
  }
  return grid;
}

/** Show the skeleton for a while. */
export async function skeleton() {
  root.append(bones());
  await pause(pws.late * SKELETON_SHARE);
  root.replaceChildren();
}

/** Swallow every touch until the page has woken up; what was typed before is forgotten then. */
export async function sleep() {
  const stop = (event) => {
    event.stopImmediatePropagation();
    if (event.type === "submit" || event.type === "click") event.preventDefault();
  };
  for (const type of TOUCHES) addEventListener(type, stop, { capture: true, passive: false });
  await pause(pws.late * (1 - SKELETON_SHARE));
  for (const type of TOUCHES) removeEventListener(type, stop, { capture: true });
  for (const field of document.querySelectorAll("form input")) field.value = field.defaultValue;
}
