/**
 * Light or dark: the system's scheme until the reader chooses, then the reader's, in all languages of
 * the guide. Choosing what the system says anyway goes back to following the system.
 */
const system = matchMedia("(prefers-color-scheme: dark)")

/** @returns {string} the storage key, one for the whole guide */
const key = () => `${document.body.dataset.guideRoot ?? "/"}.scheme`

/** @returns {"slate" | "default"} what the system asks for */
const systemScheme = () => (system.matches ? "slate" : "default")

/** @returns {string | null} what the reader chose, if storage can be read */
function chosen() {
  try {
    return localStorage.getItem(key())
  } catch {
    return null
  }
}

/** @param {string} scheme */
function choose(scheme) {
  try {
    if (scheme === systemScheme()) localStorage.removeItem(key())
    else localStorage.setItem(key(), scheme)
  } catch {
    // The choice holds for this page; storage that is blocked can't carry it further.
  }
}

/**
 * @param {string} scheme
 * @param {HTMLElement | null} button
 */
function apply(scheme, button) {
  document.body.setAttribute("data-md-color-scheme", scheme)
  for (const meta of document.querySelectorAll("meta[name=theme-color][data-scheme]")) {
    const mine = meta.getAttribute("data-scheme") === scheme
    meta.setAttribute("media", mine ? "all" : "not all")
  }
  if (!button) return
  const other = scheme === "slate" ? "Light" : "Dark"
  const word = button.querySelector("[data-scheme-word]")
  if (word) word.textContent = button.dataset[`to${other}`] ?? ""
  button.setAttribute("aria-label", button.dataset[`to${other}Label`] ?? "")
}

export function startScheme() {
  const button = /** @type {HTMLElement | null} */ (document.querySelector("[data-scheme-button]"))
  apply(chosen() ?? systemScheme(), button)
  system.addEventListener("change", () => chosen() ?? apply(systemScheme(), button))
  button?.addEventListener("click", () => {
    const next = document.body.getAttribute("data-md-color-scheme") === "slate" ? "default" : "slate"
    choose(next)
    apply(next, button)
  })
  button?.removeAttribute("hidden")
}
