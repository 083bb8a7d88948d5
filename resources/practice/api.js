// The page's own requests to the JSON resources.

import { has, pws, t } from "/_static/dom.js";

const HANDLERS = {
  home: "www/index.js",
  login: "www/login.js",
  search: "www/search/[scope].js",
  pin: "www/pin/[id].js",
  profile: "www/[username].js",
  board: "www/[username]/[slug].js",
  more_ideas: "www/[username]/[slug]/_tools/more-ideas.js",
};

const END_MARKS = [null, undefined, "", "-end-"];

export class Refused extends Error {
  constructor(message, status, code, retryAfter) {
    super(message);
    this.status = status;
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

function cookie(name) {
  const found = document.cookie.split("; ").find((part) => part.startsWith(`${name}=`));
  return found ? decodeURIComponent(found.slice(name.length + 1)) : "";
}

export const csrf = () => cookie("csrftoken");

function headers() {
  return {
    Accept: "application/json, text/javascript, */*, q=0.01",
    "X-Requested-With": "XMLHttpRequest",
    "X-CSRFToken": csrf(),
    "X-Pinterest-AppState": "active",
    "X-Pinterest-Source-Url": location.pathname + location.search,
    "X-Pinterest-PWS-Handler": HANDLERS[pws.page.kind] ?? "www/index.js",
    "X-APP-VERSION": pws.appVersion,
  };
}

/** Ask a resource; gives the whole envelope, or throws Refused. */
export async function resource(name, verb, options = {}) {
  const source = location.pathname + location.search;
  const fields = new URLSearchParams({
    source_url: source,
    data: JSON.stringify({ options, context: {} }),
    _: String(Date.now()),
  });
  const path = `/resource/${name}/${verb}/`;
  let response;
  let envelope;
  try {
    response =
      verb === "get"
        ? await fetch(`${path}?${fields}`, { headers: headers() })
        : await fetch(path, { method: "POST", headers: headers(), body: fields });
    envelope = JSON.parse(unseal(await response.text()));
  } catch {
    throw new Refused(t("Something went wrong. Please try again."), response?.status ?? 0, 0, null);
  }
  const answer = envelope.resource_response;
  if (response.ok && answer.status === "success") return envelope;
  const error = answer.error ?? {};
  if (error.code === "challenge") location.reload();
  if (response.status === 401 && verb !== "get" && name !== "UserSessionResource") {
    location.assign(`/login/?next=${encodeURIComponent(source)}`);
  }
  const wait = Number(response.headers.get("Retry-After")) || null;
  throw new Refused(error.message ?? t("Something went wrong. Please try again."), response.status, error.code, wait);
}

function unseal(text) {
  if (!has("nojson")) return text;
  const bytes = Uint8Array.from(atob(text.slice("practice1.".length)), (c) => c.charCodeAt(0));
  return new TextDecoder().decode(bytes);
}

export const data = async (name, verb, options) =>
  (await resource(name, verb, options)).resource_response.data;

/** Reads a feed page by page. */
export class Feed {
  constructor(name, options, unpack = (found) => found) {
    this.name = name;
    this.options = options;
    this.unpack = unpack;
    this.bookmark = null;
    this.ended = false;
  }

  async next() {
    const options = { ...this.options };
    if (this.bookmark) options.bookmarks = [this.bookmark];
    const envelope = await resource(this.name, "get", options);
    const answer = envelope.resource_response;
    this.bookmark = envelope.resource.options.bookmarks?.[0] ?? answer.bookmark;
    this.ended = END_MARKS.includes(this.bookmark) || this.bookmark.startsWith("Y2JOb25lO");
    return this.unpack(answer.data);
  }
}

/** The boards of somebody, page by page. */
export function boardFeed(username) {
  return new Feed("BoardsResource", {
    username,
    privacy_filter: "all",
    sort: "last_pinned_to",
    field_set_key: "profile_grid_item",
    filter_stories: false,
    page_size: 100,
    group_by: "mix_public_private",
    include_archived: true,
    redux_normalize_feed: true,
  });
}

/** All boards of the account. */
export async function boards(username) {
  const feed = boardFeed(username);
  const found = [];
  while (!feed.ended) found.push(...(await feed.next()));
  return found;
}

export const save = (pin, board) =>
  data("RepinResource", "create", {
    board_id: board.id,
    pin_id: pin.id,
    is_buyable_pin: false,
    clientTrackingParams: pin.tracking_params,
  });
