// Changes one thing of the page before anybody sees it; the server says what and how.

(() => {
  const spec = JSON.parse(document.getElementById("practice-mutation").textContent);
  const ROLES = {
    button: 'button, [role="button"], input[type="submit"]',
    link: 'a[href]:not([role]), [role="link"]',
    textbox: 'input:not([type="checkbox"]):not([type="submit"]), textarea, [role="textbox"]',
    searchbox: 'input[type="search"], [role="searchbox"]',
    heading: "h1, h2, h3, h4, [role=heading]",
    menuitem: '[role="menuitem"]',
    label: "input, textarea, [role=textbox]",
    text: "*",
  };
  const pattern = new RegExp(spec.pattern || "", "i");
  const moved = new WeakSet();
  let told = false;

  function met() {
    if (told) return;
    told = true;
    if (location.protocol.startsWith("http")) navigator.sendBeacon("/_practice/mutated");
  }

  const wordsOf = (e) => (e.labels && e.labels.length ? e.labels[0].textContent : e.textContent).trim();
  const nameOf = (e) => e.getAttribute("aria-label") || wordsOf(e) || e.placeholder || e.title || "";

  const find = (root, selector) => {
    try {
      return [...root.querySelectorAll(selector)];
    } catch {
      return [];
    }
  };

  function fitting() {
    if (!spec.role) {
      const found = find(document, spec.selector);
      return spec.pattern ? found.filter((e) => find(e, "*").some((inner) => pattern.test(inner.textContent))) : found;
    }
    const roots = spec.selector ? find(document, spec.selector) : [document];
    const all = roots.flatMap((root) => find(root, ROLES[spec.role] ?? `[role="${spec.role}"]`));
    return all.filter((e) => pattern.test(nameOf(e)));
  }

  // What a selector goes by: ids, and attributes that have no meaning for the browser itself.
  const HOOKS = /\[([\w-]+)[~^$*|]?=\s*"((?:[^"\\]|\\.)*)"\s*[is]?\]|\[([\w-]+)\]|#([\w-]+)/g;
  const PLAIN = new Set(["href", "type", "role", "src"]);
  const SPOKEN = new Set(["aria-label", "title", "placeholder", "id", "name"]);
  const hooks = [...(spec.selector || "").matchAll(HOOKS)]
    .map((found) => ({ selector: found[0], name: found[4] ? "id" : (found[1] ?? found[3]) }))
    .filter((hook) => !PLAIN.has(hook.name));

  function renameAttributes(element) {
    let changed = false;
    for (const { selector, name } of hooks) {
      const family = [element, ...find(element, selector)];
      for (let up = element.parentElement; up; up = up.parentElement) family.push(up);
      for (const e of family.filter((one) => one.matches(selector))) {
        const value = e.getAttribute(name);
        e.removeAttribute(name);
        const turned = [...value].reverse().join("");
        e.setAttribute(SPOKEN.has(name) ? name : "data-renamed", `other ${turned}`);
        changed = true;
      }
    }
    return changed;
  }

  function renameWords(element) {
    const other = "Qwertz";
    for (const name of ["aria-label", "placeholder", "title"]) {
      if (element.hasAttribute(name)) element.setAttribute(name, other);
    }
    const holder = element.labels && element.labels.length ? element.labels[0] : element;
    const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      if (walker.currentNode.textContent.trim()) walker.currentNode.textContent = other;
    }
    return true;
  }

  function change(element) {
    if (element === document.body || element === document.documentElement) return;
    if (spec.kind === "removed") {
      element.remove();
      met();
    } else if (spec.kind === "renamed") {
      if (spec.role ? renameWords(element) : renameAttributes(element)) met();
    } else if (!moved.has(element)) {
      moved.add(element);
      let elsewhere = document.getElementById("practice-elsewhere");
      if (!elsewhere) {
        elsewhere = document.createElement("div");
        elsewhere.id = "practice-elsewhere";
        document.body.append(elsewhere);
      }
      elsewhere.append(element);
      met();
    }
  }

  if (spec.where === "page") {
    const apply = () => document.body && fitting().forEach(change);
    const look = { childList: true, subtree: true, attributes: true, characterData: true };
    new MutationObserver(apply).observe(document, look);
  }

  if (spec.where === "resource") {
    const [usual, fetched] = [`/resource/${spec.resource}/`, window.fetch];
    const other = {
      removed: `/practice-graphql/${spec.resource}/`,
      renamed: `/resource/Renamed${spec.resource}/`,
      moved: `/practice-moved/${spec.resource}/`,
    }[spec.kind];
    window.fetch = (url, options) => fetched(String(url).replace(usual, other), options);
  }

  const text = Response.prototype.text;
  Response.prototype.text = async function () {
    const body = await text.call(this);
    const found = /"practice_original": "([^"]*)"/.exec(body);
    if (!found) return body;
    const bytes = Uint8Array.from(atob(found[1]), (c) => c.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  };
})();
