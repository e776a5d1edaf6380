/** The few helpers that every kind of question needs. */

/**
 * @typedef {Record<string, string> & {count: Record<string, string>}} Words what the script says, in the page's
 *   language; `count` has a form for each sort of number
 * @typedef {"correct" | "partial" | "incorrect"} State
 */

/**
 * Makes an element; attributes without a value aren't set.
 * @param {string} name
 * @param {Record<string, string | undefined>} [attributes]
 * @param {...(Node | string)} children
 * @returns {HTMLElement}
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

const ROW = { true: "quiz__row--right", false: "quiz__row--wrong" }

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
  if (chosen || right) row.classList.add(ROW[right])
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
 */
export function tally(parts) {
  const right = parts.filter(Boolean).length
  const total = parts.length
  return { state: right === total ? "correct" : right ? "partial" : "incorrect", right, total }
}
