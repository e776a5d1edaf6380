/**
 * How alike two folded texts are, from 0 to 1: the share of the pairs of letters that they have in
 * common (Dice's coefficient).
 * @param {string} one
 * @param {string} other
 */
export function likeness(one, other) {
  const [left, right] = [pairs(one), pairs(other)]
  let common = 0
  for (const [pair, count] of left) common += Math.min(count, right.get(pair) ?? 0)
  const total = sum(left) + sum(right)
  return total ? (2 * common) / total : 0
}

/** @param {string} text */
function pairs(text) {
  /** @type {Map<string, number>} */
  const found = new Map()
  for (let at = 0; at < text.length - 1; at++) {
    const pair = text.slice(at, at + 2)
    found.set(pair, (found.get(pair) ?? 0) + 1)
  }
  return found
}

/** @param {Map<string, number>} found */
const sum = (found) => [...found.values()].reduce((total, count) => total + count, 0)
