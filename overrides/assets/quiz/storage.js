/**
 * What is kept: one versioned entry for the whole guide, the same for all its languages. Each answer
 * stands under its question's id with the question's fingerprint, so a corrected typo or another
 * language keeps it, and an edit that changes the answer drops it alone. Two tabs don't fight: each
 * write reads again what is there, and changes its own question only.
 *
 * The format, in `localStorage` under `<root of the guide>.quiz.v1` as JSON:
 *
 *     { "<id of a question>": {
 *         "print": "373aa078",              its fingerprint: another one means another question
 *         "answer": [2],                    the last answer, as its kind gives it
 *         "first": "incorrect",             how the first check ended; not there if nothing is scored
 *         "last": "correct",                how the last one ended
 *         "time": 1795842000000,            when the first was; 0 for a draft that wasn't checked
 *         "tries": [[1795842000000, "incorrect"], [1795842060000, "correct"]],
 *                                           the first and the latest checks; null if nothing is scored
 *         "pretest": true                   asked before reading: a wrong answer isn't "missed"
 *     } }
 *
 * Entries from before `tries` have all the rest: `triesOf` in `entries.js` reads both, and the next
 * check writes the list. Nothing of what was there is dropped.
 */
import { afterCheck, isEntry } from "./entries.js"

const root = document.body.dataset.guideRoot ?? "/"
const KEY = `${root}.quiz.v1`
const SEED = `${root}.quiz.seed`

/**
 * What stands under a key; nothing if storage is blocked or corrupt.
 * @param {string} key
 */
function get(key) {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null")
  } catch {
    return null
  }
}

/**
 * @param {string} key
 * @param {unknown} value
 * @returns {boolean} whether it could be kept: storage can be full or blocked
 */
function set(key, value) {
  try {
    localStorage.setItem(key, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

/** @typedef {import("./entries.js").Entry} Entry */

/** @returns {Record<string, Entry>} all entries */
export function readAll() {
  const all = get(KEY)
  return Array.isArray(all) ? {} : Object(all)
}

/**
 * The entry of a question, if it was made for the question as it is now.
 * @param {string} id
 * @param {string} print
 * @returns {Entry | null}
 */
export function read(id, print) {
  const all = readAll()
  const entry = Object.hasOwn(all, id) ? all[id] : null
  return isEntry(entry) && entry.print === print ? entry : null
}

/**
 * Keeps an answer; the first check of a question stays what it was.
 * @param {string} id
 * @param {Entry} entry
 * @returns {boolean} whether it could be kept
 */
export function write(id, entry) {
  const kept = afterCheck(read(id, entry.print), entry)
  return set(KEY, { ...readAll(), [id]: kept })
}

/** A number that stays the same for one reader; the same for all whose browser keeps nothing. */
const seed = Number(get(SEED)) || draw()

function draw() {
  const drawn = Math.ceil(Math.random() * 2 ** 31)
  return set(SEED, drawn) ? drawn : 1
}

/** @param {string} text */
const hash = (text) => [...text].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 16777619), 1)

/**
 * The order of things for this reader: always the same for the same question.
 * @template T
 * @param {T[]} things
 * @param {string} id
 * @param {(thing: T) => boolean} stays whether a thing keeps its place
 * @returns {T[]}
 */
export function shuffled(things, id, stays) {
  const rank = (/** @type {T} */ thing) => hash(`${things.indexOf(thing)}${id}${seed}`)
  const loose = things.filter((thing) => !stays(thing)).sort((one, other) => rank(one) - rank(other))
  return things.map((thing) => (stays(thing) ? thing : /** @type {T} */ (loose.shift())))
}
