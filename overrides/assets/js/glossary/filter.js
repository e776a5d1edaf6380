/** Finds a term of the glossary while one types; without a script the letters lead to it. */

/** @param {string} text */
const fold = (text) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’‘ʼ]/g, "'").toLowerCase()

/**
 * @param {string} name
 * @param {Record<string, string>} attributes
 */
function element(name, attributes) {
  const made = document.createElement(name)
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value))
  return made
}

export function startFilter() {
  const glossary = /** @type {HTMLElement | null} */ (document.querySelector(".glossary"))
  if (!glossary) return
  const { filterLabel = "", filterCount = "", filterNone = "" } = glossary.dataset
  const entries = [...glossary.querySelectorAll(".glossary-entry")].map((entry) => {
    const texts = [...entry.querySelectorAll("dt, .glossary-forms, .glossary-equivalent a")]
    return { entry, text: fold(texts.map((part) => part.textContent).join(" ")) }
  })
  const field = element("input", { type: "search", id: "glossary-filter", class: "glossary-filter__field", autocomplete: "off" })
  const label = element("label", { for: field.id, class: "glossary-filter__label" })
  const status = element("p", { role: "status", class: "glossary-filter__status" })
  label.textContent = filterLabel
  const box = element("div", { class: "glossary-filter" })
  box.append(label, field, status)

  const show = () => {
    const wanted = fold(/** @type {HTMLInputElement} */ (field).value.trim())
    const found = entries.filter(({ entry, text }) => !entry.toggleAttribute("hidden", !text.includes(wanted)))
    for (const letter of glossary.querySelectorAll(".glossary-letter")) {
      letter.toggleAttribute("hidden", !letter.querySelector(".glossary-entry:not([hidden])"))
    }
    status.textContent = found.length ? filterCount.replace("{count}", String(found.length)) : filterNone
  }
  field.addEventListener("input", show)
  glossary.prepend(box)
  show()
}
