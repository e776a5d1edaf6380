/**
 * What is kept of one question, as values: nothing here reads or writes storage, so that progress and
 * practice can be told from an entry alone. `storage.js` describes the format.
 */

/**
 * @typedef {import("./dom.js").State} State
 * @typedef {[time: number, state: State | null]} Try when it was checked, in milliseconds since 1970,
 *   and how it ended: null where nothing is scored
 *
 * @typedef {object} Entry
 * @property {string} print the question's fingerprint
 * @property {unknown} answer the last answer that was checked, in places of the source
 * @property {State} [first] how the first check ended: what progress counts
 * @property {State} [last] how the last check ended
 * @property {number} time when the first check was; 0 while nothing was checked
 * @property {Try[]} [tries] the first check, and the latest ones after it
 * @property {boolean} [pretest] it was asked before the chapter was read: wrong isn't missed
 */

/** So many tries are kept of a question: the first, and the latest of the others. */
export const MOST_TRIES = 12

const STATES = ["correct", "partial", "incorrect", null]

/**
 * Whether a value can be an entry: what was kept by hand or by another program need not be one.
 * @param {unknown} value
 * @returns {value is Entry}
 */
export function isEntry(value) {
  const entry = /** @type {any} */ (value)
  return typeof entry?.print === "string" && Number.isFinite(entry.time)
}

/** @param {unknown} value */
const isTry = (value) => Array.isArray(value) && Number.isFinite(value[0]) && STATES.includes(value[1])

/**
 * The tries of an entry, the first one first. Entries from before tries were kept say how the first
 * check ended, and when, and how the last one did: two tries, or one if they ended alike.
 * @param {Entry} entry
 * @returns {Try[]}
 */
export function triesOf(entry) {
  if (Array.isArray(entry.tries)) return entry.tries.filter(isTry)
  const { first = null, last = null, time } = entry
  if (!time) return []
  return first === last
    ? [[time, first]]
    : [
        [time, first],
        [time, last],
      ]
}

/**
 * An entry with one more check in it: the first one stays what it was, and no more than `MOST_TRIES`
 * are kept. A draft, of the time 0, is no check.
 * @param {Entry | null} before
 * @param {Entry} now
 * @returns {Entry}
 */
export function afterCheck(before, now) {
  const known = before ? triesOf(before) : []
  const [first, ...later] = now.time ? [...known, /** @type {Try} */ ([now.time, now.last ?? null])] : known
  const tries = first ? [first, ...later.slice(1 - MOST_TRIES)] : []
  return {
    ...now,
    first: before?.first ?? now.first,
    last: now.last ?? before?.last,
    time: before?.time || now.time,
    tries,
  }
}
