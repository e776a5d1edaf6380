/**
 * The way into the search: a button and Ctrl+K (⌘K). What searches and what is searched is fetched when
 * a reader first turns to it, never before; a page that a result led to marks the words found.
 */

import { leftQuery, waitingTerms } from "./kept.js"

export function startSearch() {
  const button = /** @type {HTMLElement | null} */ (document.querySelector("[data-search-button]"))
  const dialog = /** @type {HTMLDialogElement | null} */ (document.querySelector("[data-search]"))
  const field = /** @type {HTMLInputElement | null} */ (dialog?.querySelector("input"))
  if (!button || !dialog?.showModal || !field) return
  let asked = false
  const load = () => {
    if (asked) return
    asked = true
    const script = Object.assign(document.createElement("script"), { type: "module", src: button.dataset.script })
    const fail = () => {
      asked = false
      say(dialog, dialog.dataset.failed ?? "")
    }
    script.addEventListener("error", fail)
    script.addEventListener("load", () => dialog.dataset.search || fail()) // one that can't be read has come, too
    document.head.append(script)
  }
  const open = () => {
    load()
    if (!dialog.open) dialog.showModal()
    field.focus()
    field.select()
  }
  button.addEventListener("click", open)
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return
    event.preventDefault() // a search field would empty itself first
    dialog.close()
  })
  dialog.querySelector("[data-search-close]")?.addEventListener("click", () => dialog.close())
  dialog.addEventListener("click", ({ target }) => target === dialog && dialog.close())
  document.addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
    event.preventDefault()
    open()
  })
  const comeBack = () => {
    const query = leftQuery()
    if (query === undefined) return
    field.value = query
    open()
  }
  addEventListener("popstate", comeBack)
  comeBack()
  if (waitingTerms().length || document.querySelector("[data-nearest]")) load()
  button.hidden = false
}

/**
 * What the dialog says, to eyes and ears.
 * @param {HTMLElement} dialog
 * @param {string} text
 */
function say(dialog, text) {
  for (const place of dialog.querySelectorAll("[data-search-said], [data-search-status]")) place.textContent = text
}
