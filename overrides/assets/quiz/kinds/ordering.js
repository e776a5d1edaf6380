/** Steps to put in order, by buttons that a keyboard, a finger and a voice can press. */
import { all, clear, element, find, icon, lettered, paint, part, say, tally } from "../dom.js"

/**
 * @import { Words } from "../dom.js"
 * @import { Kind } from "../form.js"
 *
 * @typedef {object} Item one step
 * @property {HTMLElement} row
 * @property {HTMLElement} result
 * @property {string} text
 * @property {number} place where it belongs, from 1
 * @property {HTMLElement | null} reason
 * @property {HTMLElement | null} feedback
 * @property {boolean} told whether its feedback is shown
 */

/** @implements {Kind} */
export class Ordering {
  /** @type {((text: string) => void) | undefined} */
  tell
  /** whether the order is the reader's: as it is at first, it answers nothing */
  moved = false
  /**
   * @param {HTMLElement} quiz
   * @param {Words} words
   */
  constructor(quiz, words) {
    this.words = words
    const list = part(quiz, ".quiz__items")
    this.list = element("ol", { class: "quiz__rows quiz__rows--order" })
    /** in the order in which they stand now */
    this.items = all(list, ":scope > *").map((item, index) => this.item(quiz, item, index))
    /** as they are shown at first */
    this.first = this.items.map(({ place }) => place)
    this.list.append(...this.items.map(({ row }) => row))
    this.parts = [this.list]
    list.remove()
  }

  /**
   * @param {HTMLElement} quiz
   * @param {HTMLElement} source
   * @param {number} index
   */
  item(quiz, source, index) {
    const text = source.textContent?.trim() ?? ""
    const result = element("div", { class: "quiz__result" })
    const row = element("li", { class: "quiz__row quiz__row--order" })
    const place = Number(source.dataset.item)
    const reason = find(quiz, `.quiz__reason[data-item="${place}"]`)
    const feedback = reason && find(reason, ".quiz__feedback")
    /** @type {Item} */
    const made = { row, result, text, place, reason, feedback, told: false }
    const up = this.mover(made, -1, this.words.move_up, "m6 15 6-6 6 6")
    const down = this.mover(made, 1, this.words.move_down, "m6 9 6 6 6-6")
    row.append(lettered(source, index), up, down, result)
    row.style.setProperty("--place", String(index))
    return made
  }

  /**
   * @param {Item} item
   * @param {number} step
   * @param {string} name
   * @param {string} path
   */
  mover(item, step, name, path) {
    const button = element("button", {
      type: "button",
      class: "quiz__move",
      "aria-label": say(name, { item: item.text }),
    })
    button.innerHTML = icon(`<path d="${path}"/>`)
    button.addEventListener("click", () => this.move(item, step, button))
    return button
  }

  /**
   * @param {Item} item
   * @param {number} step
   * @param {HTMLElement} button
   */
  move(item, step, button) {
    const from = this.items.indexOf(item)
    const place = this.items[from + step] ? from + step : from // at an end it stays, and says so
    this.moved = true
    this.items.splice(from, 1)
    this.items.splice(place, 0, item)
    this.list.append(...this.items.map(({ row }) => row))
    button.focus()
    this.tell?.(say(this.words.moved, { item: item.text, number: place + 1, total: this.items.length }))
  }

  missing() {
    return this.moved ? "" : this.words.order_first
  }

  answer() {
    return this.items.map(({ place }) => place)
  }

  /** @param {unknown} answer */
  restore(answer) {
    const order = Array.isArray(answer) ? answer : []
    this.moved = this.items.every(({ place }) => order.includes(place))
    const shown = this.moved ? order : this.first
    this.arrange(({ place }) => shown.indexOf(place))
  }

  /** @param {(item: {place: number}) => number} rank */
  arrange(rank) {
    this.items.sort((one, other) => rank(one) - rank(other))
    this.list.append(...this.items.map(({ row }) => row))
  }

  judge() {
    return tally(this.items.map((item, index) => this.show(item, item.place === index + 1)))
  }

  /**
   * @param {Item} item
   * @param {boolean} right
   */
  show(item, right) {
    const { place_right, place_wrong } = this.words
    item.told = !right
    const why = item.feedback && item.told ? [item.feedback] : []
    paint(item, right, right ? place_right : say(place_wrong, { number: item.place }), true, ...why)
    return right
  }

  others() {
    return this.items.some(({ feedback, told }) => feedback && !told)
  }

  /** @param {boolean} open */
  explain(open) {
    for (const { feedback, told, result, reason } of this.items) {
      if (feedback && !told) (open ? result : reason)?.append(feedback)
    }
  }

  retry() {
    for (const item of this.items) {
      if (item.feedback) item.reason?.append(item.feedback)
      clear(item)
    }
  }

  reveal() {
    this.retry()
    for (const { feedback, told, result } of this.items) if (feedback && told) result.append(feedback)
    this.arrange((item) => item.place)
  }
}
