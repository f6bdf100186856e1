// The panel with the filters and the line with what they found (macros/templates/filters.html.jinja). It keeps the choice in the
// address and tells its caller of every change; what is found and counted comes from the caller.

import { chosen, inWords, people, picked, read, write } from "./facets.js";

/** @typedef {import("./facets.js").State} State */
/** @typedef {import("./facets.js").Facet} Facet */
/** @typedef {import("./facets.js").Counts} Counts */
/** @typedef {import("./facets.js").Way} Way */
/** @typedef {{found: number, text: string, button: string, counts: Counts, ways: Way[]}} Outcome
 *  text is said above the results, button on the button that leads to them; ways are asked for only where nothing is found. */
/** @typedef {{form: HTMLFormElement, result: HTMLElement, keep?: string[], changed: (state: State) => void}} Options
 *  keep names words of the address that are not ours and stay, such as what is searched for. */

/** @template {Element} T @param {Element} root @param {string} selector @param {new () => T} kind @returns {T} */
function part(root, selector, kind) {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`${selector} is missing`);
  return found;
}

/** @param {Element | null} element @returns {string} */
const said = (element) => (element?.textContent ?? "").trim();

/** @param {HTMLFormElement} form @returns {HTMLInputElement[]} */
const boxes = (form) => [...form.querySelectorAll("input")].filter(({ type }) => type === "checkbox");

/** @param {HTMLFormElement} form @returns {Facet[]} The filters as the page names them. */
function facetsOf(form) {
  return [...form.querySelectorAll(".iw-filter__group")].map((group) => ({
    key: group.getAttribute("data-key") ?? "",
    heading: said(group.querySelector(".iw-filter__heading")),
    terms: [...group.querySelectorAll("label")].map((label) => ({
      id: label.querySelector("input")?.value ?? "",
      label: said(label.querySelector(".iw-filter__label")),
    })),
  }));
}

/** @param {string} kind @param {string} text @param {() => void} act */
function button(kind, text, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = kind;
  made.textContent = text;
  made.addEventListener("click", act);
  return made;
}

/**
 * Make a panel work. Call start when everything else is ready; changed is then called at once and after every change.
 * @param {Options} options
 * @returns {{facets: Facet[], told: (state: State) => string, state: () => State, start: () => void, show: (outcome: Outcome) => void}}
 *   told is how the order is told, such as „nach Titeln geordnet“.
 */
export function filterPanel({ form, result, keep = [], changed }) {
  const facets = facetsOf(form);
  const toggle = part(form, ".iw-filter__toggle", HTMLButtonElement);
  const sort = part(form, "[name=sort]", HTMLSelectElement);
  const population = part(form, "[name=einwohner]", HTMLInputElement);
  const sorts = [...sort.options].map(({ value }) => value);
  const text = part(result, ".iw-found__text", HTMLElement);
  const chips = part(result, ".iw-chips", HTMLElement);
  const empty = part(result, ".iw-found__empty", HTMLElement);
  let state = read(facets, sorts, location.search);

  /** @returns {string} The address of the state, with what is not ours. */
  function address() {
    const here = new URLSearchParams(location.search);
    const kept = new URLSearchParams(keep.flatMap((key) => here.getAll(key).map((value) => [key, value])));
    const query = [kept.toString(), write(facets, sorts, state)].filter(Boolean).join("&");
    return `${location.pathname}${query && `?${query}`}${location.hash}`;
  }

  /** Take what the form says, and remember it as a step that the back button undoes. */
  function change() {
    const ticked = new Set(boxes(form).filter(({ checked }) => checked).map(({ name, value }) => `${name} ${value}`));
    state = { choice: picked(facets, (key, id) => ticked.has(`${key} ${id}`)), sort: sort.value, population: people(population.value) };
    const next = address();
    if (next !== `${location.pathname}${location.search}${location.hash}`) history.pushState(null, "", next);
    update();
  }

  /** Tick or clear boxes, then take what the form says. @param {(box: HTMLInputElement) => boolean} test @param {boolean} [to] */
  function set(test, to = false) {
    for (const box of boxes(form)) if (test(box)) box.checked = to;
    change();
  }

  /** Show the state everywhere but in the results, and tell the caller. */
  function update() {
    const terms = chosen(facets, state.choice);
    for (const box of boxes(form)) box.checked = terms.some(({ key, id }) => key === box.name && id === box.value);
    sort.value = state.sort;
    if (people(population.value) !== state.population) population.value = state.population?.toLocaleString("de-DE") ?? "";
    part(form, ".iw-filter__population", HTMLElement).hidden = state.sort !== "groesse";
    population.setAttribute("aria-invalid", String(population.value !== "" && state.population === null));
    toggle.textContent = terms.length ? `Filter (${terms.length})` : "Filter";
    for (const group of form.querySelectorAll("details")) {
      const number = terms.filter(({ key }) => key === group.dataset.key).length;
      part(group, ".iw-filter__chosen", HTMLElement).textContent = number ? `${number} gewählt` : "";
    }
    showChips(terms);
    changed(state);
  }

  /** @param {ReturnType<typeof chosen>} terms */
  function showChips(terms) {
    const before = [...chips.querySelectorAll("button")].findIndex((chip) => chip === document.activeElement);
    const lost = before >= 0 || document.activeElement === part(result, ".iw-found__clear", HTMLElement);
    chips.replaceChildren(...terms.map(({ key, id, label }) => {
      const chip = button("iw-chip", label, () => set((box) => box.name === key && box.value === id));
      const more = document.createElement("span");
      more.className = "iw-hidden";
      more.textContent = " entfernen";
      chip.append(more);
      const item = document.createElement("li");
      item.append(chip);
      return item;
    }));
    part(result, ".iw-found__chosen", HTMLElement).hidden = !terms.length;
    const printed = part(result, ".iw-found__printed", HTMLElement);
    printed.hidden = !terms.length;
    printed.textContent = terms.length ? `Filter: ${inWords(facets, state.choice)}` : "";
    if (lost) focusNear(before);
  }

  /** Put the focus where the removed chip was: on the next, else on the last one, else on the panel. @param {number} place */
  function focusNear(place) {
    const left = [...chips.querySelectorAll("button")];
    const seen = toggle.getClientRects().length ? toggle : form.querySelector("summary");
    (left[Math.min(Math.max(place, 0), left.length - 1)] ?? seen)?.focus();
  }

  /** Show or hide what lies behind the button of narrow windows. @param {boolean} shown */
  function open(shown) {
    toggle.setAttribute("aria-expanded", String(shown));
  }

  /** @param {Outcome} outcome */
  function show({ found, text: words, button: label, counts, ways }) {
    for (const box of boxes(form)) {
      const number = counts[box.name]?.[box.value] ?? 0;
      const shown = box.parentElement?.querySelector(".iw-count");
      if (shown) shown.textContent = number.toLocaleString("de-DE");
      box.parentElement?.classList.toggle("iw-filter__term--none", !number);
    }
    if (text.textContent !== words) text.textContent = words;
    part(form, ".iw-filter__show", HTMLElement).textContent = label;
    const inside = empty.contains(document.activeElement);
    empty.hidden = found > 0;
    part(empty, ".iw-found__more", HTMLElement).hidden = !ways.length;
    part(empty, ".iw-found__ways", HTMLElement).replaceChildren(...ways.map(({ key, heading, found: number }) => {
      const item = document.createElement("li");
      const told = `ohne ${heading}: ${number.toLocaleString("de-DE")} Treffer`;
      item.append(button("iw-found__way", told, () => set((box) => box.name === key)));
      return item;
    }));
    if (inside) focusNear(0);
  }

  form.addEventListener("change", change);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    change();
    if (!toggle.getClientRects().length) return;
    open(false);
    text.focus();
  });
  toggle.addEventListener("click", () => open(toggle.getAttribute("aria-expanded") !== "true"));
  part(result, ".iw-found__clear", HTMLButtonElement).addEventListener("click", () => set(() => true));
  window.addEventListener("popstate", () => {
    state = read(facets, sorts, location.search);
    update();
  });

  return {
    facets,
    state: () => state,
    told: ({ sort: by, population: size }) => {
      const option = [...sort.options].find(({ value }) => value === (by === "groesse" && size === null ? sorts[0] : by));
      return option?.dataset.told ?? "";
    },
    start: () => {
      form.hidden = false;
      update();
      const wide = !toggle.getClientRects().length;
      const used = Object.keys(state.choice);
      [...form.querySelectorAll("details")].forEach((group, place) => {
        group.open = used.length ? used.includes(group.dataset.key ?? "") : wide && place === 0;
      });
    },
    show,
  };
}
