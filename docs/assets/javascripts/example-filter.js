// The list of all practice examples: filters and orders the cards that stand in the page.

import { counts, fits, howMany, ordered, waysOut } from "./facets.js";
import { filterPanel } from "./filter-panel.js";

/** @typedef {import("./facets.js").State} State */
/** @typedef {import("./facets.js").Entry & import("./facets.js").Sortable & {card: HTMLElement}} Card */

const NOUN = { one: "Praxisbeispiel", many: "Praxisbeispiele", of: "Praxisbeispielen" };

/** @param {HTMLElement} card @param {string[]} keys @returns {Card} */
function read(card, keys) {
  const { population, checked, ...facets } = card.dataset;
  return {
    card,
    facets: Object.fromEntries(keys.map((key) => [key, (facets[key] ?? "").split(" ").filter(Boolean)])),
    population: Number(population) || null,
    checked: checked ?? "",
    title: card.querySelector(".iw-card__title")?.textContent ?? "",
  };
}

/** @param {HTMLElement} finder @param {HTMLFormElement} form @param {HTMLElement} result @param {HTMLElement} list */
function start(finder, form, result, list) {
  const panel = filterPanel({ form, result, changed: show });
  const keys = panel.facets.map(({ key }) => key);
  const cards = [...list.querySelectorAll(".iw-card")].flatMap((card) => (card instanceof HTMLElement ? [read(card, keys)] : []));

  /** @param {State} state */
  function show(state) {
    const found = cards.filter((card) => fits(state.choice, card));
    for (const card of cards) card.card.hidden = !found.includes(card);
    list.append(...ordered(cards, state).map(({ card }) => card));
    const number = howMany(found.length, cards.length, NOUN);
    panel.show({
      found: found.length,
      text: found.length > 1 ? `${number}, ${panel.told(state)}` : number,
      button: found.length ? `${howMany(found.length, found.length, NOUN)} zeigen` : "Zurück zur Liste",
      counts: counts(panel.facets, cards, state.choice),
      ways: found.length ? [] : waysOut(panel.facets, cards, state.choice),
    });
  }

  panel.start();
  finder.querySelector(".iw-facets")?.setAttribute("hidden", ""); // the panel does what these lists do
}

const finder = document.getElementById("beispiele");
const [form, result, list] = [".iw-filter", ".iw-found", ".iw-cards"].map((selector) => finder?.querySelector(selector));
if (finder && form instanceof HTMLFormElement && result instanceof HTMLElement && list instanceof HTMLElement) start(finder, form, result, list);
