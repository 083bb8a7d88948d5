// Shows the page the server chose.

import { Feed, data } from "/_static/api.js";
import { boardPage, moreIdeasPage, reader } from "/_static/board.js";
import { pinPage, quickSave } from "/_static/closeup.js";
import { el, has, me, page, root, t } from "/_static/dom.js";
import { header } from "/_static/header.js";
import { skeleton, sleep } from "/_static/late.js";
import { consentDialog, loginPage, lookElsewhere } from "/_static/login.js";
import { Masonry } from "/_static/masonry.js";
import { nag } from "/_static/nags.js";
import { profilePage } from "/_static/profile.js";
import { tile } from "/_static/tile.js";

function grid(feed, heading, empty = "") {
  const masonry = new Masonry({ load: reader(feed), render: (pin) => tile(pin, me ? quickSave : null), empty });
  const node = el("main", { class: "px-main-column" }, heading, masonry.node);
  return [node, () => masonry.start()];
}

function searchPage() {
  const query = new URLSearchParams(location.search).get("q") ?? "";
  const options = {
    query,
    scope: "pins",
    rs: "typed",
    appliedProductFilters: "---",
    auto_correction_disabled: false,
    redux_normalize_feed: true,
    page_size: 25,
  };
  const feed = new Feed("BaseSearchResource", options, (found) => found.results);
  return grid(feed, el("div", { testId: "search-heading" }), t("No Pins found"));
}

function homePage() {
  if (!me) {
    const words = el("div", { class: "px-hero" }, el("h1", { text: t("A place to practise") }), el("p", { text: t("Drawn pictures, made-up people. Log in to look around.") }));
    return [el("main", { class: "px-center" }, words), () => {}];
  }
  data("UserSettingsResource", "get");
  const feed = new Feed("UserHomefeedResource", { field_set_key: "hf_grid", in_nux: false, static_feed: false, page_size: 25 });
  return grid(feed, el("div", { id: "homefeed" }));
}

const still = (node) => [node, () => {}];

const PAGES = {
  home: homePage,
  search: searchPage,
  pin: pinPage,
  board: boardPage,
  more_ideas: moreIdeasPage,
  profile: () => still(profilePage()),
  login: () => still(loginPage()),
  not_found: () => still(el("main", { class: "px-center" }, el("h1", { text: t("Nothing here") }))),
};

if (has("late")) await skeleton();
const [node, start] = PAGES[page.kind]();
root.append(...header(), node);
start();
if (has("late")) sleep();
if (has("nags")) nag();
if (!me) lookElsewhere();
if (has("dweb_unauth_cookie_consent")) consentDialog();
