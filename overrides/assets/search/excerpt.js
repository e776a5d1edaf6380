/** Where words stand in a text as it was written, and the part of it that shows them. */
import { PIECE } from "./words.js"

const AROUND = 60
const LENGTH = 180

/**
 * The pieces of a text that hold one of the forms, as [start, end].
 * @param {string} text
 * @param {import("./words.js").Words} words
 * @param {Set<string>} forms
 * @returns {[number, number][]}
 */
export function matches(text, words, forms) {
  /** @type {[number, number][]} */
  const found = []
  for (const piece of text.matchAll(PIECE)) {
    if (words.forms(piece[0]).some((form) => forms.has(form))) found.push([piece.index, piece.index + piece[0].length])
  }
  return found
}

/**
 * A text with what was found in `mark` elements.
 * @param {string} text
 * @param {import("./words.js").Words} words
 * @param {Set<string>} forms
 * @returns {(string | HTMLElement)[]}
 */
export function marked(text, words, forms) {
  const parts = []
  let at = 0
  for (const [start, end] of matches(text, words, forms)) {
    const mark = document.createElement("mark")
    mark.textContent = text.slice(start, end)
    parts.push(text.slice(at, start), mark)
    at = end
  }
  return [...parts, text.slice(at)]
}

/**
 * The part of a text around the first word found, cut between words.
 * @param {string} text
 * @param {import("./words.js").Words} words
 * @param {Set<string>} forms
 */
export function excerpt(text, words, forms) {
  if (text.length <= LENGTH) return text
  const first = matches(text, words, forms)[0]?.[0] ?? 0
  const start = first > AROUND ? text.indexOf(" ", first - AROUND) + 1 : 0
  const cut = text.lastIndexOf(" ", start + LENGTH)
  const end = start + LENGTH >= text.length ? text.length : cut > start ? cut : start + LENGTH
  return `${start ? "… " : ""}${text.slice(start, end)}${end < text.length ? " …" : ""}`
}
