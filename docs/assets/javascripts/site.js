// Keyboard and screen-reader repairs that need script. Everything works without them, only less comfortably.

/** After a reload nothing is open: Firefox keeps switches as they were, and the switches of menu and search are boxes to it. */
function closedAfterReload() {
  for (const toggle of document.querySelectorAll("#__drawer, #__search")) toggle.checked = false;
}

/** Let labels that open the menu or the search be reached and used by keyboard; the theme makes them for the mouse only. */
function keyboardLabels() {
  const names = { __drawer: "Menü", __search: "Suche öffnen" };
  for (const label of document.querySelectorAll("label.md-header__button[for]")) {
    const toggle = document.getElementById(label.htmlFor);
    if (!toggle) continue;
    label.tabIndex = 0;
    label.setAttribute("role", "button");
    label.setAttribute("aria-label", names[label.htmlFor] ?? label.title);
    if (label.htmlFor in names) { // only what opens something is open or closed; the switch of colours is neither
      const tell = () => label.setAttribute("aria-expanded", String(toggle.checked));
      tell();
      toggle.addEventListener("change", tell);
    }
    label.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      event.stopPropagation(); // the theme clicks a label on Enter as well, which would close again what we open
      toggle.click();
    });
  }
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
    document.querySelector('label.md-header__button[for="__drawer"]')?.focus();
  });
}

/** Tables the theme lets scroll take the focus, so that they scroll by keyboard too. */
function scrollingTables() {
  for (const wrap of document.querySelectorAll(".md-typeset__scrollwrap, .md-typeset pre > code")) {
    if (wrap.scrollWidth > wrap.clientWidth) wrap.tabIndex = 0;
  }
}

closedAfterReload();
keyboardLabels();
closedDrawerIsInert();
window.addEventListener("load", scrollingTables);
