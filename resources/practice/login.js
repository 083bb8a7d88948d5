// The login page, and the cookie dialog of signed-out pages.

import { csrf, data } from "/_static/api.js";
import { el, has, page, t } from "/_static/dom.js";
import { button, dialog } from "/_static/overlay.js";

export function loginPage() {
  const step = has("twostep") ? t("Continue") : t("Log in");
  const email = el("input", { id: "email", name: "id", type: "email", autocomplete: "username", placeholder: t("Email"), testId: "emailInputField", class: "px-field" });
  // The browser's own check refuses user names; this site takes both.
  email.type = "text";
  const password = el("input", { id: "password", name: "password", type: "password", autocomplete: "current-password", placeholder: t("Password"), testId: "passwordInputField", class: "px-field" });
  const secret = el("label", { class: "px-label" }, el("span", { text: t("Password") }), password);
  const error = el("div", { role: "alert", class: "px-error" });
  const noted = has("deaf") ? noteLate(email, password) : () => ({ name: email.value, secret: password.value });
  const submit = el("button", { type: "submit", class: "px-button px-main px-wide", text: step });
  const form = el(
    "form",
    { class: "px-form", novalidate: true },
    el("label", { class: "px-label" }, el("span", { text: t("Email") }), email),
    has("twostep") ? null : secret,
    error,
    el("div", { testId: "registerFormSubmitButton" }, submit),
  );
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (!form.contains(secret)) {
      error.before(secret);
      submit.textContent = t("Log in");
      password.focus();
      return;
    }
    const { name, secret: word } = noted();
    await signIn(name, word, error, submit);
  });
  return el(
    "main",
    { class: "px-center" },
    el("div", { class: "px-card" }, el("h1", { text: t("Welcome to the Practice site") }), el("p", { class: "px-small", text: t("Nothing here is real: sign in with the practice account.") }), form),
  );
}

/** As on a page that wakes up with the first press: what its fields showed before is not noted. */
function noteLate(...fields) {
  const values = new Map();
  let isAwake = false;
  for (const field of fields) {
    field.addEventListener("input", () => {
      // A field that is set to what it shows already has not changed for such a page.
      if (isAwake && field.value !== values.get(field)?.shown) values.set(field, { shown: field.value, noted: field.value });
    });
  }
  return () => {
    if (!isAwake) for (const field of fields) values.set(field, { shown: field.value, noted: "" });
    isAwake = true;
    const [name, secret] = fields.map((field) => values.get(field).noted);
    return { name, secret };
  };
}

const next = () => new URLSearchParams(location.search).get("next") ?? "/";

/** Somebody may sign in in another window meanwhile: go on as they would. */
export async function lookElsewhere() {
  const state = await (await fetch("/challenge/state/")).json();
  if (state.signed_in && page.kind === "login") location.assign(next());
  else if (state.signed_in) location.reload();
  else setTimeout(lookElsewhere, 500);
}

async function signIn(name, password, error, submit) {
  submit.disabled = true;
  error.textContent = "";
  try {
    await data("UserSessionResource", "create", { username_or_email: name, password });
    location.assign(next());
  } catch (refused) {
    error.textContent = refused.message;
    submit.disabled = false;
  }
}

export function consentDialog() {
  const accept = button(t("Accept all"), { main: true });
  const close = dialog(
    { title: t("Cookies on the Practice site"), cross: false },
    el("p", { text: t("This site would like to set cookies, as sites do. Nothing else is possible until you answer.") }),
    el("div", { class: "px-actions" }, button(t("Manage")), accept),
  );
  accept.addEventListener("click", async () => {
    await fetch("/challenge/consent/", { method: "POST", headers: { "X-CSRFToken": csrf() } });
    close();
  });
}
