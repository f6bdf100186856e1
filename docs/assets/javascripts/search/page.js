// The search page: all results for the words in the address, with filters. What the address says is what is shown.

import { element } from "../dom.js";
import { counts, fits, howMany, ordered, waysOut } from "../facets.js";
import { filterPanel } from "../filter-panel.js";
import { fetchPacked } from "./packed.js";
import { listItem, shown } from "./results.js";
import { startSearch } from "./start.js";

/** @typedef {import("../facets.js").State} State */
/** @typedef {import("./ranking.js").Ranked} Ranked */
/** @typedef {import("../facets.js").Entry & import("../facets.js").Sortable & {result: Ranked}} Entry */
/** @typedef {{facets: Record<string, string[]>, population: number | null, checked: string, title: string}} Known */

const AT_ONCE = 10;
const BY_RELEVANCE = "relevanz";
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
  const text = /** @type {HTMLElement} */ (result.querySelector(".iw-found__text"));
  let limit = AT_ONCE;
  let turn = 0;

  /** @param {string} selector @returns {HTMLElement} */
  function one(selector) {
    return /** @type {HTMLElement} */ (page.querySelector(selector));
  }

  const query = () => (new URLSearchParams(location.search).get("q") ?? "").trim();

  /**
   * Show what the address asks for. What fits is listed first; how many each filter would bring is counted when the list stands.
   * @param {State} state
   * @param {number} [from]  the results before it are in the list already
   */
  async function show(state, from = 0) {
    const now = (turn += 1);
    if (!from) limit = AT_ONCE;
    list.removeAttribute("data-results-ready");
    const asked = query();
    input.value = asked;
    try {
      const { search, vocabulary } = await startSearch(root);
      const { meaning, results } = await search(asked);
      const asFound = !Object.keys(state.choice).length && state.sort === BY_RELEVANCE;
      const fitting = asFound ? results : chosen(await entries(results), state);
      const items = await Promise.all(fitting.slice(from, limit).map(async (found) => hit(await shown(found, vocabulary), root)));
      if (now !== turn) return;
      fill(items, from, fitting.length);
      tellMeaning(meaning, results.length);
      text.textContent = headline(fitting.length, results.length, asked, state);
      await help(asked, results.length, vocabulary);
      list.setAttribute("data-results-ready", "");
      count(state, fitting.length, await entries(results), text.textContent, now);
    } catch {
      text.textContent = "Die Suche ist gerade nicht erreichbar. Bitte laden Sie die Seite noch einmal.";
    }
  }

  /** @param {HTMLLIElement[]} items @param {number} from @param {number} all */
  function fill(items, from, all) {
    if (from) list.append(...items);
    else list.replaceChildren(...items);
    more.hidden = all <= limit;
    if (from) items[0]?.querySelector("a")?.focus();
  }

  /** @param {Ranked[]} results @returns {Promise<Entry[]>} */
  async function entries(results) {
    const known = await records(root);
    return results.map((found) => ({ result: found, ...known(found.id) }));
  }

  /** @param {Entry[]} all @param {State} state */
  function chosen(all, state) {
    return ordered(all.filter((entry) => fits(state.choice, entry)), state).map((entry) => entry.result);
  }

  /** @param {State} state @param {number} found @param {Entry[]} all @param {string} told @param {number} now */
  function count(state, found, all, told, now) {
    if (now !== turn) return;
    panel.show({
      found,
      text: told,
      button: found ? `${howMany(found, found, NOUN)} zeigen` : "Zurück zur Liste",
      counts: counts(panel.facets, all, state.choice),
      ways: found ? [] : waysOut(panel.facets, all, state.choice),
    });
    const empty = result.querySelector(".iw-found__empty");
    if (empty instanceof HTMLElement) empty.hidden = found > 0 || !all.length; // where nothing is found at all, other help is given
  }

  /** @param {number} found @param {number} total @param {string} asked @param {State} state */
  function headline(found, total, asked, state) {
    if (!asked) return "Geben Sie ein, wonach Sie suchen.";
    const number = total ? howMany(found, total, NOUN) : "Keine Treffer";
    return `${number} für „${asked}“${found > 1 ? `, ${panel.told(state)}` : ""}`;
  }

  /** @param {import("./query.js").Meaning} meaning @param {number} total */
  function tellMeaning({ ideas, corrected, unknown }, total) {
    const quoted = ideas.map(({ used, other }) => (other ? `„${used}“ oder „${other}“` : `„${used}“`));
    const taken = corrected ? `Gesucht wurde: ${quoted.join(", ")}.` : "";
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
    const links = near.slice(0, 5).map((word) => element("a", { href: `?${new URLSearchParams({ q: word })}` }, word));
    box.querySelector("ul")?.replaceChildren(...links.map((link) => element("li", {}, link)));
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
  loaded ??= fetchPacked(new URL(`${root}pagefind/records.packed`, document.baseURI))
    .then((table) => (/** @type {string} */ id) => table[id] ?? unknown);
  return loaded;
}

const page = document.querySelector("[data-search-page]");
const [form, result] = [".iw-filter", ".iw-found"].map((selector) => page?.querySelector(selector));
if (page instanceof HTMLElement && form instanceof HTMLFormElement && result instanceof HTMLElement) start(page, form, result);
