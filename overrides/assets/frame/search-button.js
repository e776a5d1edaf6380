/** Search on a narrow screen: a real button that opens the theme's search and lands in its field. */
export function startSearchButton() {
  const button = /** @type {HTMLElement | null} */ (document.querySelector("[data-search-button]"))
  const toggle = /** @type {HTMLInputElement | null} */ (document.querySelector("#__search"))
  if (!button || !toggle) return
  const field = /** @type {HTMLElement | null} */ (document.querySelector(".md-search__input"))
  button.hidden = false
  button.addEventListener("click", () => {
    if (!toggle.checked) toggle.click()
    field?.focus()
  })
}
