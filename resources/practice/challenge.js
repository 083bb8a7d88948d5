// A page only a person may touch. It reports every input event it receives.

import { csrf } from "/_static/api.js";
import { el, page, root } from "/_static/dom.js";

const EVENTS = ["pointerdown", "mousedown", "mousemove", "click", "dblclick", "keydown", "input", "wheel", "touchstart", "paste"];
const WORDS = {
  captcha: ["Please verify you are a person", "We noticed unusual activity from your area."],
  panic: ["We noticed unusual activity", "Your account is temporarily blocked. Please verify you are a person."],
  code: ["Enter your code", "We sent a code of six digits to your phone. On the Practice site any code will do."],
  name: ["Nice to meet you", "What's your name?"],
};

for (const type of EVENTS) {
  addEventListener(
    type,
    (event) => {
      const body = JSON.stringify({ type, trusted: event.isTrusted });
      fetch("/challenge/input/", { method: "POST", body, keepalive: true });
    },
    { capture: true, passive: true },
  );
}

const kind = page.props.challenge;
const [title, text] = WORDS[kind];

async function solve(event) {
  event.preventDefault();
  const headers = { "X-CSRFToken": csrf() };
  const answer = await fetch("/challenge/solve/", { method: "POST", headers });
  location.replace((await answer.json()).next);
}

function body() {
  if (kind === "captcha" || kind === "panic") {
    return el(
      "div",
      { id: "practice-captcha", class: "px-captcha captcha-box" },
      el("p", { text: "This stands for a captcha. Only a person should press the button." }),
      el("button", { type: "button", class: "px-button px-main", on: { click: solve }, text: "I am a person" }),
    );
  }
  const field = kind === "code" ? { id: "code", name: "code", inputmode: "numeric" } : { id: "name", name: "name" };
  return el(
    "form",
    { class: "px-form", on: { submit: solve } },
    el("input", { ...field, class: "px-field", required: true, autocomplete: "off" }),
    el("button", { type: "submit", class: "px-button px-main px-wide", text: "Next" }),
  );
}

root.append(
  el(
    "main",
    { class: "px-center" },
    el("div", { class: "px-card" }, el("span", { class: "px-brand", text: "Practice site" }), el("h1", { text: title }), el("p", { text }), body()),
  ),
);

async function look() {
  const state = await (await fetch("/challenge/state/")).json();
  if (!state.open) location.replace(state.next);
  else setTimeout(look, 300);
}
look();
