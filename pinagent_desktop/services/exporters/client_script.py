"""What runs in the client's page: stars and vetoes, counted, kept, and saved as a small file.

It asks nobody for anything: the page's policy lets only this text run, by its hash.
"""

SCRIPT = r"""
"use strict";
const page = document.body.dataset;
const kept = "pinagent:" + page.prompt + ":" + page.made;
const name = document.getElementById("name");
const count = document.getElementById("count");
const save = document.getElementById("save");
const said = new Map();
const cards = [...document.querySelectorAll("article")];

function remember() {
  try {
    localStorage.setItem(kept, JSON.stringify({name: name.value, said: [...said]}));
  } catch (error) {
    // Some browsers keep nothing for a page on the disk; the file is what counts.
  }
}

function recall() {
  try {
    const before = JSON.parse(localStorage.getItem(kept)) || {name: "", said: []};
    name.value = before.name;
    before.said.forEach(([pin, word]) => said.set(pin, word));
  } catch (error) {
    said.clear();
  }
}

function show() {
  let stars = 0;
  let vetoes = 0;
  for (const card of cards) {
    const word = said.get(card.dataset.pin) || "";
    card.dataset.word = word;
    for (const button of card.querySelectorAll("button")) {
      button.setAttribute("aria-pressed", String(button.dataset.word === word));
    }
    stars += word === "star";
    vetoes += word === "veto";
  }
  count.textContent = stars + " starred, " + vetoes + " vetoed, of " + cards.length;
  save.disabled = said.size === 0;
}

function press(event) {
  const button = event.target.closest("button[data-word]");
  if (button === null) return;
  const pin = button.closest("article").dataset.pin;
  if (said.get(pin) === button.dataset.word) said.delete(pin);
  else said.set(pin, button.dataset.word);
  remember();
  show();
}

function write() {
  const answers = cards
    .filter((card) => said.has(card.dataset.pin))
    .map((card) => ({pin_id: card.dataset.pin, word: said.get(card.dataset.pin)}));
  const file = {
    format: "pinagent-answers",
    version: 1,
    prompt_id: page.prompt,
    prompt: document.title,
    by: name.value.trim(),
    saved_at: new Date().toISOString(),
    answers: answers,
  };
  const link = document.createElement("a");
  const blob = new Blob([JSON.stringify(file, null, 1)], {type: "application/json"});
  link.href = URL.createObjectURL(blob);
  link.download = page.file;
  link.click();
  URL.revokeObjectURL(link.href);
  document.getElementById("saved").hidden = false;
}

recall();
show();
document.querySelector("main").addEventListener("click", press);
name.addEventListener("input", remember);
save.addEventListener("click", write);
"""
