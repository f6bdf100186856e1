// Small helps for building a page. Texts go in as texts, never as HTML.

/** Where the site begins; modules live two folders below. */
export const ROOT = new URL("../../", import.meta.url);

/**
 * Return the way to a page of the site, without its host: links to others are printed with theirs.
 * @param {string} address  relative to the root of the site
 * @param {URL} base
 */
export function way(address, base = ROOT) {
  const { pathname, search, hash } = new URL(address, base);
  return pathname + search + hash;
}

/**
 * Return a new element.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, string>} attributes
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/**
 * Return a part of the page that its template promises.
 * @template {HTMLElement} T
 * @param {string} selector
 * @param {new () => T} kind
 * @returns {T}
 */
export function part(selector, kind) {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`${selector} is missing`);
  return found;
}

/** @param {string} label @param {string} about what the button acts on, for those who do not see where it stands @returns {HTMLButtonElement} */
export function button(label, about, className = "iw-action") {
  return element("button", { type: "button", class: className }, label, element("span", { class: "iw-hidden" }, ` ${about}`));
}

/** @param {string} address relative to the root of the site @returns {Promise<any>} */
export async function loadJson(address) {
  const answer = await fetch(new URL(address, ROOT));
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

/**
 * Let a button copy the text of a field; where the browser forbids it, the text is marked for copying by hand.
 * @param {HTMLButtonElement} pressed
 * @param {() => string} text
 * @param {(said: string) => void} say
 * @param {() => void} mark
 */
export function copies(pressed, text, say, mark) {
  pressed.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text());
      say("Kopiert.");
    } catch {
      mark();
      say("Der Browser lässt das Kopieren nicht zu. Der Text ist markiert: bitte mit Strg + C kopieren.");
    }
  });
}

/**
 * Ask a question in a dialog.
 * @param {string} heading
 * @param {string} text
 * @param {string} yes the word on the button that agrees
 * @returns {Promise<boolean>}
 */
export function ask(heading, text, yes) {
  const agree = element("button", { class: "iw-action", value: "yes" }, yes);
  const decline = element("button", { class: "iw-action iw-action--quiet", value: "no" }, "Abbrechen");
  const title = element("h2", { id: "iw-dialog-title" }, heading);
  const said = element("p", { id: "iw-dialog-text" }, text);
  const form = element("form", { method: "dialog" }, title, said, element("p", { class: "iw-actions" }, agree, decline));
  const dialog = element("dialog", { class: "iw-dialog md-typeset", "aria-labelledby": title.id, "aria-describedby": said.id }, form);
  document.body.append(dialog);
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    });
    dialog.showModal();
  });
}
