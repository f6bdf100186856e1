// Keyboard and screen-reader repairs that need script. Everything works without them, only less comfortably.

/** After a reload nothing is open: Firefox keeps switches as they were, and the switches of menu and search are boxes to it. */
function closedAfterReload() {
  for (const toggle of document.querySelectorAll("#__drawer, #__search")) toggle.checked = false;
}

const HEADER_LABELS = "label.md-header__button[for]";

/**
 * Make a real button like a label of the header. The theme's labels work by mouse alone; without script they stay.
 * @param {HTMLLabelElement} label
 * @param {string} opens  what it opens or switches
 */
function headerButton(label, opens) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = `${label.className} iw-header-button`;
  button.dataset.opens = opens;
  button.append(...[...label.children].map((icon) => icon.cloneNode(true)));
  return button;
}

/** The buttons that open the menu and the search, and say whether they are open. */
function openingButtons() {
  for (const [id, name] of [["__drawer", "Menü"], ["__search", "Suche öffnen"]]) {
    const label = document.querySelector(`${HEADER_LABELS}[for="${id}"]`);
    const toggle = document.getElementById(id);
    if (!label || !toggle) continue;
    const button = headerButton(label, id);
    button.setAttribute("aria-label", name);
    const tell = () => button.setAttribute("aria-expanded", String(toggle.checked));
    tell();
    toggle.addEventListener("change", tell);
    button.addEventListener("click", () => toggle.click());
    label.before(button);
    label.classList.add("iw-replaced");
  }
}

/** The button that switches the colours. The theme has one label for each way and shows the one that fits. */
function colourButton() {
  const labels = [...document.querySelectorAll(`[data-md-component="palette"] ${HEADER_LABELS}`)];
  if (!labels.length) return;
  const button = headerButton(labels[0], "colours");
  const fitting = () => labels.find((label) => !label.hidden) ?? labels[0];
  const tell = () => {
    const label = fitting();
    button.title = label.title;
    button.setAttribute("aria-label", label.title);
    button.replaceChildren(...[...label.children].map((icon) => icon.cloneNode(true)));
  };
  tell();
  const watch = new MutationObserver(tell);
  for (const label of labels) {
    watch.observe(label, { attributeFilter: ["hidden"] });
    label.classList.add("iw-replaced");
    label.control?.classList.add("iw-replaced"); // else Tab stops at a switch nobody sees
  }
  button.addEventListener("click", () => fitting().control?.click());
  labels[0].closest("form")?.after(button); // beside it: within it the theme takes Enter for its own, and the colours would switch twice
}

/** Links of a closed drawer must not take the focus off the screen: hide it from keyboard and screen reader while it is closed. */
function closedDrawerIsInert() {
  const drawer = document.querySelector(".md-sidebar--primary");
  const toggle = document.getElementById("__drawer");
  const narrow = window.matchMedia("(max-width: 76.234375em)");
  if (!drawer || !toggle) return;
  const update = () => { drawer.inert = narrow.matches && !toggle.checked; };
  update();
  toggle.addEventListener("change", update);
  narrow.addEventListener("change", update);
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !toggle.checked) return;
    toggle.click();
    document.querySelector('[data-opens="__drawer"]')?.focus();
  });
}

/** Tables the theme lets scroll take the focus while they are too wide, so that they scroll by keyboard too. Zooming and turning change it. */
function scrollingTables() {
  const watch = new ResizeObserver((changes) => {
    for (const { target } of changes) {
      if (target.scrollWidth > target.clientWidth) target.setAttribute("tabindex", "0");
      else target.removeAttribute("tabindex");
    }
  });
  for (const wrap of document.querySelectorAll(".md-typeset__scrollwrap, .md-typeset pre > code")) watch.observe(wrap);
}

closedAfterReload();
openingButtons();
colourButton();
closedDrawerIsInert();
window.addEventListener("load", scrollingTables);
