// The theme keeps a colour scheme in the browser's storage from the first page on. Here it does so only once somebody has chosen one;
// until then the page follows the system. Runs before the theme's own script.
{
  const keep = window.__md_set;
  let chosen = false;
  document.addEventListener("change", (event) => { chosen ||= event.target.name === "__palette"; }, true);
  window.__md_set = (key, ...rest) => { if (key !== "__palette" || chosen) keep(key, ...rest); };
}
