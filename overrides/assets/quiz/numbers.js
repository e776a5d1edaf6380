/** Numbers as readers type them, in English or in French; the author's half is guidekit/quiz/numbers.py. */

/**
 * The number that a reader wrote, with a point or a comma; NaN if it is none.
 * @param {string} text
 * @param {string} group what parts thousands in the page's language
 * @param {string} unit what stands beside the field already
 */
export function number(text, group, unit) {
  let plain = text
    .replace(unit, "")
    .replace(/[\s%€$£'’\u200b]/g, "")
    .replace(/[−–‐]/, "-")
  if (/[.,]/.test(group) && RegExp(`^-?\\d{1,3}(\\${group}\\d{3})+([.,]\\d+)?$`).test(plain)) {
    plain = plain.replaceAll(group, "")
  }
  return /^[-+]?(\d+([.,]\d*)?|[.,]\d+)$/.test(plain) ? Number(plain.replace(",", ".")) : NaN
}
