/**
 * A text as words that can be compared: folded, parted, brought to one form of each. The rules come
 * from the guide's language (`hooks/guidekit/languages/<code>/search.yml`); without any, a word is what
 * letters and digits make of it, and in scripts that don't part words, two letters in a row.
 */
import { parting } from "../shared/parted.js"

/**
 * @typedef {object} Rules
 * @property {string[]} elided words that an apostrophe hangs on to the next and that don't count
 * @property {string[]} possessives what an apostrophe hangs on to a word
 * @property {string[]} small words that say little
 * @property {[string, string][][]} endings steps of pairs: the end of a word, what replaces it
 */

const UNSPACED =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}"
const UNSPACED_RUN = new RegExp(`[${UNSPACED}]+`, "gu")
const WORD = /[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu
/** What may hold words in a text as it was written: no space, no sign but those inside words. */
export const PIECE = /[\p{L}\p{M}\p{N}]+(?:[-'’‘ʼ\u00ad‐‑][\p{L}\p{M}\p{N}]+)*/gu

export class Words {
  /** @param {Partial<Rules>} rules */
  constructor({ elided = [], possessives = [], small = [], endings = [] }) {
    this.small = new Set(small)
    this.endings = endings.map((step) => step.map(([ending, to]) => /** @type {const} */ ([new RegExp(ending), to])))
    this.part = parting(elided, possessives)
    /** @type {Map<string, string>} */
    this.known = new Map()
  }

  /**
   * The words of a text in order, each as the forms that may stand for it: `savoir-faire` is itself in
   * one word, or its two parts.
   * @param {string} text
   * @returns {string[][]}
   */
  units(text) {
    const one = this.part(text).replace(/(?<=\p{L})'(?=\p{L})/gu, "")
    return (one.match(WORD) ?? []).flatMap((word) => {
      if (word.includes("-")) return [[word.replaceAll("-", ""), ...word.split("-")]]
      const runs = word.match(UNSPACED_RUN)
      return runs ? [...runs, ...word.split(UNSPACED_RUN).filter(Boolean)].flatMap(pairs) : [[word]]
    })
  }

  /**
   * All words of a text, as an index takes them.
   * @param {string} text
   */
  all(text) {
    return this.units(text).flat()
  }

  /**
   * The form that stands for all forms of a word.
   * @param {string} word folded
   */
  form(word) {
    let form = this.known.get(word)
    if (form !== undefined) return form
    form = word
    for (const step of this.endings) {
      for (const [ending, to] of step) {
        if (!ending.test(form)) continue
        form = form.replace(ending, to)
        break
      }
    }
    this.known.set(word, form)
    return form
  }

  /**
   * The forms of a text.
   * @param {string} text
   */
  forms(text) {
    return this.all(text).map((word) => this.form(word))
  }
}

/**
 * Two letters in a row, each with the next; a single one as it is.
 * @param {string} run
 */
function pairs(run) {
  const letters = [...run]
  if (letters.length < 3 || !run.match(UNSPACED_RUN)) return [[run]]
  return letters.slice(1).map((letter, at) => [letters[at] + letter])
}
