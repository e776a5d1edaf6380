/**
 * The contents on a narrow screen: a real button in place of the theme's label, which the keyboard
 * can't reach. Opening moves focus into the list, Escape closes and gives it back.
 */

/** @returns {HTMLInputElement | null} the theme's own toggle, which its styles follow */
const toggle = () => document.querySelector("#__drawer")

/**
 * @param {HTMLElement} button
 * @param {boolean} open
 */
function set(button, open) {
  const drawer = toggle()
  if (drawer && drawer.checked !== open) drawer.click()
  button.setAttribute("aria-expanded", String(open))
  const label = button.querySelector("span")
  if (label) label.textContent = button.dataset[open ? "labelClose" : "labelOpen"] ?? ""
}

export function startMenu() {
  const button = /** @type {HTMLElement | null} */ (document.querySelector("[data-menu-button]"))
  const menu = document.querySelector("#site-nav")
  if (!button || !menu || !toggle()) return
  document.querySelector("[data-menu-link]")?.remove()
  button.hidden = false
  set(button, false)
  button.addEventListener("click", () => {
    const open = button.getAttribute("aria-expanded") !== "true"
    set(button, open)
    if (open) /** @type {HTMLElement | null} */ (menu.querySelector("a"))?.focus()
  })
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || button.getAttribute("aria-expanded") !== "true") return
    set(button, false)
    button.focus()
  })
  matchMedia("(min-width: 76.25em)").addEventListener("change", () => set(button, false))
}
