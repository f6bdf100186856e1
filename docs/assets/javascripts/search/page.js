// The search page: all results for the words in the address, with filters. What the address says is what is shown.

import { counts, fits, howMany, ordered, waysOut } from "../facets.js";
import { filterPanel } from "../filter-panel.js";
import { listItem, shown } from "./results.js";
import { startSearch } from "./start.js";

/** @typedef {import("../facets.js").State} State */
/** @typedef {import("./ranking.js").Ranked} Ranked */
/** @typedef {import("../facets.js").Entry & import("../facets.js").Sortable & {result: Ranked}} Entry */
/** @typedef {{facets: Record<string, string[]>, population: number | null, checked: string, title: string}} Known */

const AT_ONCE = 10;
const NOUN = { one: "Treffer", many: "Treffer", of: "Treffern" };

/**
 * @param {HTMLElement} page
 * @param {HTMLFormElement} form
 * @param {HTMLElement} result
 */
function start(page, form, result) {
  const root = page.dataset.searchPage ?? "";
  const words = /** @type {HTMLFormElement} */ (page.querySelector(".iw-search__form"));
  const input = /** @type {HTMLInputElement} */ (words.elements.namedItem("q"));
  const list = one("[data-search-list]"), more = one("[data-search-more]"), meant = one("[data-search-meant]"), nothing = one("[data-search-nothing]");
  const panel = filterPanel({ form, result, keep: ["q"], changed: (state) => show(state) });
  let limit = AT_ONCE;
  let turn = 0;

  /** @param {string} selector @returns {HTMLElement} */
  function one(selector) {
    return /** @type {HTMLElement} */ (page.querySelector(selector));
  }

  const query = () => (new URLSearchParams(location.search).get("q") ?? "").trim();

  /** @param {State} state @param {number} [from] */
  async function show(state, from = 0) {
    const now = (turn += 1);
    if (!from) limit = AT_ONCE;
    list.removeAttribute("data-results-ready");
    const asked = query();
    input.value = asked;
    const { search, vocabulary } = await startSearch(root);
    const { meaning, results } = await search(asked);
    const known = await records(root);
    const entries = results.map((found) => ({ result: found, ...known(found.id) }));
    const fitting = ordered(entries.filter((entry) => fits(state.choice, entry)), state);
    const shownNow = await Promise.all(fitting.slice(from, limit).map(({ result: found }) => shown(found, (word) => vocabulary.preferred(word))));
    if (now !== turn) return;
    const items = shownNow.map((entry) => hit(entry, root));
    if (from) list.append(...items);
    else list.replaceChildren(...items);
    more.hidden = fitting.length <= limit;
    tellMeaning(meaning, results.length);
    panel.show({
      found: fitting.length,
      text: !asked ? "Geben Sie ein, wonach Sie suchen." : headline(fitting.length, results.length, asked, state),
      button: fitting.length ? `${howMany(fitting.length, fitting.length, NOUN)} zeigen` : "Zurück zur Liste",
      counts: counts(panel.facets, entries, state.choice),
      ways: fitting.length ? [] : waysOut(panel.facets, entries, state.choice),
    });
    result.querySelector(".iw-found__empty")?.toggleAttribute("hidden", !asked || fitting.length > 0 || !results.length);
    await help(asked, results.length, vocabulary);
    if (from) items[0]?.querySelector("a")?.focus();
    list.setAttribute("data-results-ready", "");
  }

  /** @param {number} found @param {number} total @param {string} asked @param {State} state */
  function headline(found, total, asked, state) {
    const number = total ? howMany(found, total, NOUN) : "Keine Treffer";
    return `${number} für „${asked}“${found > 1 ? `, ${panel.told(state)}` : ""}`;
  }

  /** @param {import("./query.js").Meaning} meaning @param {number} total */
  function tellMeaning({ ideas, corrected, unknown }, total) {
    const taken = corrected ? `Gesucht wurde: ${ideas.map(({ used }) => `„${used}“`).join(", ")}.` : "";
    const missing = unknown.length && total ? `Nicht gefunden: ${unknown.map((word) => `„${word}“`).join(", ")}.` : "";
    meant.textContent = [taken, missing].filter(Boolean).join(" ");
    meant.hidden = !meant.textContent;
  }

  /** @param {string} asked @param {number} total @param {import("./vocabulary.js").Vocabulary} vocabulary */
  async function help(asked, total, vocabulary) {
    nothing.hidden = !asked || total > 0;
    if (nothing.hidden) return;
    const near = (await Promise.all(asked.split(/\s+/).map((word) => vocabulary.nearest(word, Math.max(2, Math.floor(word.length / 3)))))).flat();
    const box = one("[data-search-nearest]");
    box.hidden = !near.length;
    box.querySelector("ul")?.replaceChildren(...near.slice(0, 5).map((word) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = `?${new URLSearchParams({ q: word })}`;
      link.textContent = word;
      item.append(link);
      return item;
    }));
  }

  words.addEventListener("submit", (event) => {
    event.preventDefault();
    const next = new URLSearchParams(location.search);
    next.set("q", input.value.trim());
    history.pushState(null, "", `${location.pathname}?${next}`);
    window.dispatchEvent(new PopStateEvent("popstate")); // the panel reads the address anew, as it does after the back button
  });
  more.addEventListener("click", () => {
    const from = limit;
    limit += AT_ONCE;
    show(panel.state(), from);
  });
  panel.start();
}

/** @param {import("./results.js").Shown} entry @param {string} root */
function hit(entry, root) {
  const made = listItem(entry, root, "iw-hit__link");
  made.className = "iw-hit";
  return made;
}

/** @type {Promise<(id: string) => Known> | undefined} */
let loaded;

/**
 * What the filters need to know of each result, by its id in the index.
 * @param {string} root
 * @returns {Promise<(id: string) => Known>}
 */
function records(root) {
  const unknown = { facets: {}, population: null, checked: "", title: "" };
  loaded ??= fetch(new URL(`${root}pagefind/records.json`, document.baseURI))
    .then((answer) => answer.json())
    .then((table) => (/** @type {string} */ id) => table[id] ?? unknown);
  return loaded;
}

const page = document.querySelector("[data-search-page]");
const [form, result] = [".iw-filter", ".iw-found"].map((selector) => page?.querySelector(selector));
if (page instanceof HTMLElement && form instanceof HTMLFormElement && result instanceof HTMLElement) start(page, form, result);
