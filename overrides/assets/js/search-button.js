/** Search on a narrow screen: a real button that opens the theme's search and lands in its field. */
export function startSearchButton() {
  const button = /** @type {HTMLElement | null} */ (document.querySelector("[data-search-button]"))
  const toggle = /** @type {HTMLInputElement | null} */ (document.querySelector("#__search"))
  if (!button || !toggle) return
  button.hidden = false
  button.addEventListener("click", () => {
    if (!toggle.checked) toggle.click()
    /** @type {HTMLElement | null} */ (document.querySelector(".md-search__input"))?.focus()
  })
}
