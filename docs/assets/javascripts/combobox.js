// A text field with a list of proposals, after the ARIA pattern „combobox with list autocomplete“: everything works by keyboard.

/**
 * @template T
 * @typedef {object} Options
 * @property {HTMLInputElement} input
 * @property {HTMLElement} list the element with the role listbox
 * @property {HTMLElement} status a live region that says how many proposals there are
 * @property {(text: string) => T[]} propose
 * @property {(proposal: T) => string} label
 * @property {(proposal: T) => void} choose
 */

/**
 * Let a text field propose. Returns functions that show the proposals for what the field holds, and hide them.
 * @template T
 * @param {Options<T>} options
 */
export function combobox({ input, list, status, propose, label, choose }) {
  /** @type {T[]} */
  let proposals = [];
  let active = -1;

  function close() {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    activate(-1);
  }

  /** @param {number} number */
  function activate(number) {
    active = number;
    [...list.children].forEach((option, at) => option.setAttribute("aria-selected", String(at === number)));
    if (number < 0) return input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-activedescendant", list.children[number].id);
    list.children[number].scrollIntoView({ block: "nearest" });
  }

  /** @param {number} number */
  function take(number) {
    const proposal = proposals[number];
    input.value = label(proposal);
    close();
    status.textContent = "";
    choose(proposal);
  }

  function open() {
    proposals = propose(input.value);
    list.replaceChildren(...proposals.map((proposal, number) => {
      const option = document.createElement("li");
      option.id = `${list.id}-${number}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.textContent = label(proposal);
      option.addEventListener("click", () => take(number));
      return option;
    }));
    list.hidden = proposals.length === 0;
    input.setAttribute("aria-expanded", String(proposals.length > 0));
    activate(-1);
    const long = input.value.trim().length >= 2;
    const found = proposals.length === 1 ? "1 Vorschlag" : `${proposals.length} Vorschläge`;
    status.textContent = long ? (proposals.length ? `${found}, mit den Pfeiltasten wählen` : "Kein Vorschlag") : "";
  }

  input.addEventListener("input", open);
  input.addEventListener("blur", close);
  list.addEventListener("pointerdown", (event) => event.preventDefault()); // the field keeps the focus
  input.addEventListener("keydown", (event) => {
    const last = proposals.length - 1;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) open();
      if (list.hidden) return;
      const down = event.key === "ArrowDown";
      activate(down ? (active >= last ? 0 : active + 1) : (active <= 0 ? proposals.length - 1 : active - 1));
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      take(active);
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    }
  });
  return { open, close };
}
