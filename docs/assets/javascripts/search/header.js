// The search in the header: opens by click and by / s f or Ctrl+K, shows the first results while one types, leads to the page with all of them.

import { element } from "../dom.js";

// What searches is fetched when the field is first entered, so that pages are not held up by it.
const modules = () => Promise.all([import("./results.js"), import("./start.js")]);

const FIRST = 8;
// Gathers keys that are struck at once. At the speed of typing a longer pause would gather nothing more, only keep people waiting.
const PAUSE_MS = 15;
const LOCK = "data-md-scrolllock";

/**
 * @param {HTMLElement} box
 * @param {HTMLInputElement} toggle
 */
function start(box, toggle) {
  const input = /** @type {HTMLInputElement} */ (box.querySelector("input[name=q]"));
  const form = /** @type {HTMLFormElement} */ (box.querySelector("form"));
  const root = new URL("../", form.action).href; // the search page lies one folder below the root of the site
  const list = /** @type {HTMLElement} */ (box.querySelector("[data-search-list]"));
  const status = /** @type {HTMLElement} */ (box.querySelector("[role=status]"));
  let asked = "";
  let timer = 0;

  /** @param {boolean} open */
  function set(open) {
    if (toggle.checked !== open) {
      toggle.checked = open;
      toggle.dispatchEvent(new Event("change"));
    }
    if (open) modules().then(([, { startSearch }]) => startSearch(root)).catch(() => {}); // a failure is told when one searches
  }

  async function show() {
    const query = input.value.trim();
    if (query === asked) return;
    asked = query;
    list.removeAttribute("data-results-ready");
    if (!query) {
      list.replaceChildren();
      status.textContent = "Wonach suchen Sie?";
      return;
    }
    try {
      const [{ listItem, shown }, { startSearch }] = await modules();
      const { search, vocabulary } = await startSearch(root);
      const { results } = await search(query);
      const entries = await Promise.all(results.slice(0, FIRST).map((result) => shown(result, vocabulary)));
      if (query !== asked) return;
      list.replaceChildren(...entries.map((entry) => {
        const made = listItem(entry, root, "md-search-result__link");
        made.className = "md-search-result__item iw-hit";
        return made;
      }));
      status.replaceChildren(...told(results.length, query));
      list.dataset.query = query;
      list.setAttribute("data-results-ready", "");
    } catch {
      status.textContent = "Die Suche ist gerade nicht erreichbar.";
    }
  }

  /**
   * @param {number} number
   * @param {string} query
   */
  function told(number, query) {
    const href = `${form.action}?${new URLSearchParams({ q: query })}`;
    const link = element("a", { href }, number ? "Alle auf einer Seite, mit Filtern" : "Auf der Suchseite gibt es Vorschläge");
    const words = number === 0 ? "Keine Treffer. " : number === 1 ? "1 Treffer. " : `${number.toLocaleString("de-DE")} Treffer. `;
    return [words, link];
  }

  /** @param {number} step */
  function move(step) {
    const stops = [input, ...list.querySelectorAll("a")];
    const here = stops.indexOf(/** @type {HTMLElement} */ (document.activeElement));
    stops[(here + step + stops.length) % stops.length].focus();
  }

  input.addEventListener("focus", () => set(true));
  input.addEventListener("input", () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(show, PAUSE_MS);
  });
  form.addEventListener("submit", (event) => {
    if (!input.value.trim()) event.preventDefault();
  });
  form.addEventListener("reset", () => {
    input.focus();
    window.setTimeout(show);
  });
  toggle.addEventListener("change", () => {
    if (toggle.checked) input.focus();
  });
  box.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    }
    if (event.key === "Escape") {
      set(false);
      const opener = /** @type {HTMLElement | null} */ (document.querySelector('[data-opens="__search"]'));
      if (opener?.getClientRects().length) opener.focus(); // in wide windows the field itself stays in sight
      else input.blur();
    }
  });
  box.addEventListener("focusout", (event) => {
    if (!(event.relatedTarget instanceof Element) || box.contains(event.relatedTarget)) return;
    showWhenUnlocked(event.relatedTarget);
    set(false);
  });
  document.addEventListener("keydown", (event) => {
    const command = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k";
    const letter = !event.ctrlKey && !event.metaKey && !event.altKey && ["/", "s", "f"].includes(event.key) && !typing(event.target);
    if (!command && !letter) return;
    event.preventDefault();
    set(true);
    input.focus();
  });
}

/**
 * While the search fills a narrow window the theme lets nothing below it scroll, not even to what gets the focus next.
 * @param {Element} next
 */
function showWhenUnlocked(next) {
  if (!document.body.hasAttribute(LOCK)) return;
  new MutationObserver((_, observer) => {
    observer.disconnect();
    if (next === document.activeElement) next.scrollIntoView({ block: "center" });
  }).observe(document.body, { attributeFilter: [LOCK] });
}

/** @param {EventTarget | null} target */
function typing(target) {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input:not([type=checkbox], [type=radio]), select, textarea"));
}

const box = document.querySelector("[data-search]");
const toggle = document.getElementById("__search");
if (box instanceof HTMLElement && toggle instanceof HTMLInputElement) start(box, toggle);
