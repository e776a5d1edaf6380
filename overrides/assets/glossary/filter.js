/**
 * Finds a term of the glossary while one types; without a script the letters lead to it. A link to an
 * entry that the filter hides shows all entries again.
 */
import { counted } from "../frame/counted.js"
import { parting } from "../shared/parted.js"

export function startFilter() {
  const glossary = /** @type {HTMLElement | null} */ (document.querySelector(".glossary"))
  if (!glossary) return
  const { filterLabel = "", filterCount = "{}", filterNone = "", filterElided = "" } = glossary.dataset
  const fold = parting(filterElided.split(" ").filter(Boolean), [])
  /** @param {string} selector */
  const all = (selector, inside = glossary) => /** @type {HTMLElement[]} */ ([...inside.querySelectorAll(selector)])
  const entries = all(".glossary-entry").map((entry) => {
    const texts = all("dt, .glossary-forms em, [lang]", entry)
    return { entry, text: fold(texts.map((part) => `${part.textContent} ${part.dataset.forms ?? ""}`).join(" ")) }
  })
  const letters = all(".glossary-index a")
  const field = Object.assign(document.createElement("input"), {
    type: "search",
    id: "glossary-filter",
    className: "glossary-filter__field",
    autocomplete: "off",
  })
  const label = Object.assign(document.createElement("label"), {
    htmlFor: field.id,
    className: "glossary-filter__label",
    textContent: filterLabel,
  })
  const status = Object.assign(document.createElement("p"), { role: "status", className: "glossary-filter__status" })
  const box = Object.assign(document.createElement("div"), { className: "glossary-filter" })
  box.append(label, field, status)

  const show = () => {
    const wanted = fold(field.value)
    const { length } = entries.filter(({ entry, text }) => !entry.toggleAttribute("hidden", !text.includes(wanted)))
    all(".glossary-letter").forEach((letter, place) => {
      letters[place].inert = letter.toggleAttribute("hidden", !letter.querySelector(".glossary-entry:not([hidden])"))
    })
    status.textContent = length ? counted(JSON.parse(filterCount), { count: length }) : filterNone
  }
  const reveal = () => {
    const target = glossary.querySelector(":target")
    if (!target?.closest("[hidden]")) return
    field.value = ""
    show()
    target.scrollIntoView()
  }
  field.addEventListener("input", show)
  addEventListener("hashchange", reveal)
  // A link to where one already is changes no address.
  glossary.addEventListener("click", ({ target }) => {
    const link = /** @type {Element} */ (target).closest("a")
    setTimeout(() => link?.getAttribute("href") === location.hash && reveal())
  })
  glossary.prepend(box)
  show()
}
