/**
 * Brings spellings that a reader takes for the same to one: apostrophes, hyphens, spaces, case, œ and
 * æ, what can't be seen; accents if they don't count. The author's half is `hooks/guidekit/fold.py`;
 * both are tested from `tests/cases/folding.json`.
 *
 * @param {string} text
 * @param {boolean} [accents] whether accents count
 */
export function folded(text, accents = true) {
  const one = text
    .normalize("NFD")
    .toUpperCase()
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll("ß", "ss")
    .replaceAll("ς", "σ")
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/[\u2018\u2019\u02bc\u2032\u00b4`]/g, "'")
    .replace(/[\u2010-\u2013\u2212]/g, "-")
    .replace(/[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, " ")
    .replace(/^ | $/g, "")
  return accents ? one.normalize("NFC") : one.replace(/\p{M}/gu, "")
}
