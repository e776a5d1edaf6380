/** The few helpers that every kind of question needs. */

/**
 * @typedef {Record<string, string> & {count: Record<string, string>}} Words what the script says, in the page's
 *   language; `count` has a form for each sort of number
 * @typedef {"correct" | "partial" | "incorrect"} State
 */

/**
 * Makes an element; attributes without a value aren't set.
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Record<string, string | undefined>} [attributes]
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[Name]}
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(key, value)
  }
  made.append(...children)
  return made
}

/**
 * All elements that a selector finds; what a question is made of is HTML.
 * @param {ParentNode} from
 * @param {string} selector
 */
export const all = (from, selector) => /** @type {HTMLElement[]} */ ([...from.querySelectorAll(selector)])

/**
 * The first element that a selector finds.
 * @param {ParentNode} from
 * @param {string} selector
 */
export const find = (from, selector) => /** @type {HTMLElement | null} */ (from.querySelector(selector))

/**
 * What must be there; a question without it stays as it is, readable.
 * @param {ParentNode} from
 * @param {string} selector
 * @throws {Error} it isn't there
 */
export function part(from, selector) {
  const found = find(from, selector)
  if (!found) throw new Error(`no ${selector}`)
  return found
}

/**
 * Fills `{names}` into a text.
 * @param {string} text
 * @param {Record<string, unknown>} values
 */
export const say = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => String(values[name]))

/**
 * The content of an element, taken out of it.
 * @param {Element | null} from
 */
export const contents = (from) => [...(from?.childNodes ?? [])]

const SHAPES = {
  correct: '<path d="m4 13 5 5L20 6"/>',
  incorrect: '<path d="M5 5l14 14M19 5 5 19"/>',
  partial: '<circle cx="12" cy="12" r="9"/><path class="icon__solid" d="M12 3a9 9 0 0 1 0 18z"/>',
}

/** @param {string} shape */
export const icon = (shape) => `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${shape}</svg>`

/**
 * A verdict in words with its icon.
 * @param {State} state
 * @param {string} text
 */
export function mark(state, text) {
  const made = element("p", { class: `quiz__mark quiz__mark--${state}` })
  made.innerHTML = icon(SHAPES[state])
  made.append(element("span", {}, text))
  return made
}

const ROW = { right: "quiz__row--right", wrong: "quiz__row--wrong" }

/**
 * Shows a row's verdict: in words and icon, with a bar, and a tint if the reader chose it.
 * @param {{row: HTMLElement, result: HTMLElement}} part
 * @param {boolean} right
 * @param {string} text
 * @param {boolean} [chosen]
 * @param {...Node} more
 */
export function paint({ row, result }, right, text, chosen = true, ...more) {
  if (chosen) row.classList.add("quiz__row--chosen")
  if (chosen || right) row.classList.add(right ? ROW.right : ROW.wrong)
  result.replaceChildren(mark(right ? "correct" : "incorrect", text), ...more)
}

/** @param {{row: HTMLElement, result: HTMLElement}} part */
export function clear({ row, result }) {
  row.classList.remove("quiz__row--chosen", ...Object.values(ROW))
  result.replaceChildren()
}

/**
 * The text of what can be chosen, with the letter that paper shows beside it.
 * @param {Element} item
 * @param {number} index
 */
export const lettered = (item, index) =>
  element("span", { class: "quiz__text", "data-letter": String.fromCharCode(65 + index) }, ...contents(item))

/**
 * How a question stands whose parts are right or not.
 * @param {boolean[]} parts
 * @returns {{state: State, right: number, total: number}}
 */
export function tally(parts) {
  const right = parts.filter(Boolean).length
  const total = parts.length
  return { state: right === total ? "correct" : right ? "partial" : "incorrect", right, total }
}
