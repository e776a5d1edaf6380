/** Tabs: tells the theme's style where the line under the chosen tab goes, and how long it is. */
export function startTabs() {
  const sets = /** @type {HTMLElement[]} */ ([...document.querySelectorAll(".tabbed-set")])
  const watcher = new ResizeObserver((entries) =>
    entries.forEach(({ target }) => place(/** @type {HTMLElement} */ (target))),
  )
  for (const set of sets) {
    watcher.observe(set)
    set.addEventListener("change", () => place(set))
  }
}

/** @param {HTMLElement} set */
function place(set) {
  const labels = /** @type {HTMLElement | null} */ (set.querySelector(":scope > .tabbed-labels"))
  const chosen = set.querySelector(":scope > input:checked")
  const label = /** @type {HTMLElement | null} */ (chosen && labels?.querySelector(`:scope > [for="${chosen.id}"]`))
  if (!labels || !label) return
  labels.style.setProperty("--md-indicator-x", `${label.offsetLeft}px`)
  labels.style.setProperty("--md-indicator-width", `${label.offsetWidth}px`)
}
