// A page only a person may touch. It reports every input event it receives.

import { csrf } from "/_static/api.js";
import { el, page, root, t } from "/_static/dom.js";

const EVENTS = ["pointerdown", "mousedown", "mousemove", "click", "dblclick", "keydown", "input", "wheel", "touchstart", "paste"];
const WORDS = {
  captcha: ["Please verify you are a person", "We noticed unusual activity from your area."],
  wall: ["Please verify you are a person", "We noticed unusual activity from your area."],
  panic: ["We noticed unusual activity", "Your account is temporarily blocked. Please verify you are a person."],
  code: ["Enter your code", "We sent a code of six digits to your phone. On the Practice site any code will do."],
  name: ["Nice to meet you", "What's your name?"],
  protected: ["We protected your account", "We noticed strange activity and put your account in safe mode. You are signed out everywhere; reset your password to go on."],
};
const FIELDS = {
  code: { id: "code", name: "code", inputmode: "numeric" },
  name: { id: "name", name: "name" },
  protected: { id: "new-password", name: "newPassword", type: "password" },
};
const CAPTCHAS = ["captcha", "wall", "panic"];

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
const [title, text] = WORDS[kind].map((words) => t(words));

async function solve(event) {
  event.preventDefault();
  const headers = { "X-CSRFToken": csrf() };
  const answer = await fetch("/challenge/solve/", { method: "POST", headers });
  location.replace((await answer.json()).next);
}

function body() {
  if (CAPTCHAS.includes(kind)) {
    return el(
      "div",
      { id: "practice-captcha", class: "px-captcha captcha-box" },
      el("p", { text: t("This stands for a captcha. Only a person should press the button.") }),
      el("button", { type: "button", class: "px-button px-main", on: { click: solve }, text: t("I am a person") }),
    );
  }
  const field = FIELDS[kind];
  return el(
    "form",
    { class: "px-form", on: { submit: solve } },
    el("input", { ...field, class: "px-field", required: true, autocomplete: "off" }),
    el("button", { type: "submit", class: "px-button px-main px-wide", text: t("Next") }),
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
