// The recommended rules of html-validate, all of them errors. What differs has its reason.
module.exports = {
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // Matters of style, not of meaning.
    "doctype-style": "off",
    "no-trailing-whitespace": "off",
    // A limit of search results pages; the titles of examples say what they are about.
    "long-title": "off",
    // <div role="region"> is what <section> with a name is.
    "prefer-native-element": "off",
    // The switch of colours is a form to the theme and has nothing to send; the search is sent by Enter.
    "wcag/h32": "off",
    // Menu and sidebar hold the same parts of a table of contents; the width of the window shows one of them.
    "unique-landmark": "off",
    // HTML lets ids begin with anything; the theme's begin with „__“.
    "valid-id": ["error", { relaxed: true }],
    // The boxes of one filter share its name.
    "form-dup-name": ["error", { shared: ["radio", "button", "reset", "submit", "checkbox"] }],
    // Lists may have a name.
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
  },
};
