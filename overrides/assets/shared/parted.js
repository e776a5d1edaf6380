/**
 * Takes away what hangs on a word by an apostrophe and isn't asked for: elided words before it (`l’`,
 * `jusqu’`), possessives behind it (`’s`), as the page's language has them.
 */
import { folded } from "./fold.js"

/** @param {string} list */
const any = (list) => list || "(?!)"

/**
 * What folds and parts a text of a language; accents don't count.
 * @param {string[]} elided
 * @param {string[]} possessives
 * @returns {(text: string) => string}
 */
export function parting(elided, possessives) {
  const before = new RegExp(`(?<![\\p{L}\\p{N}'])(?:(?:${any(elided.join("|"))})')+(?=[\\p{L}\\p{N}])`, "gu")
  const behind = new RegExp(`(?<=\\p{L})'(?:${any(possessives.join("|"))})(?!\\p{L})`, "gu")
  return (text) => folded(text, false).replace(before, "").replace(behind, "")
}
