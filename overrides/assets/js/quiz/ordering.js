/** Steps to put in order, by buttons that a keyboard, a finger and a voice can press. */
import { clear, contents, element, paint, say, tally } from "./dom.js"

/** @implements {import("./form.js").Kind} */
export class Ordering {
  /**
   * @param {HTMLElement} quiz
   * @param {import("./dom.js").Words} words
   */
  constructor(quiz, words) {
    this.words = words
    const list = /** @type {HTMLElement} */ (quiz.querySelector(".quiz__items"))
    this.list = element("ol", { class: "quiz__rows quiz__rows--order" })
    this.items = [...list.children].map((item) => this.item(item))
    this.list.append(...this.items.map(({ row }) => row))
    this.parts = [this.list]
    list.remove()
  }

  /** @param {Element} source */
  item(source) {
    const text = source.textContent?.trim() ?? ""
    const result = element("div", { class: "quiz__result" })
    const row = element("li", { class: "quiz__row quiz__row--order" })
    const made = { row, result, text, place: Number(source.getAttribute("data-item")), buttons: [] }
    const up = this.mover(made, -1, this.words.move_up, "m6 15 6-6 6 6")
    const down = this.mover(made, 1, this.words.move_down, "m6 9 6 6 6-6")
    made.buttons = [up, down]
    row.append(element("span", { class: "quiz__text" }, ...contents(source)), up, down, result)
    return made
  }

  /**
   * @param {{row: HTMLElement, text: string}} item
   * @param {number} step
   * @param {string} name
   * @param {string} path
   */
  mover(item, step, name, path) {
    const button = /** @type {HTMLButtonElement} */ (
      element("button", { type: "button", class: "quiz__move", "aria-label": say(name, { item: item.text }) })
    )
    button.innerHTML = `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="${path}"/></svg>`
    button.addEventListener("click", () => this.move(item, step, button))
    return button
  }

  /** @param {(text: string) => void} tell */
  announce(tell) {
    this.tell = tell
  }

  /** The items as they stand now. */
  current() {
    const rows = [...this.list.children]
    return this.items.toSorted((one, other) => rows.indexOf(one.row) - rows.indexOf(other.row))
  }

  /**
   * @param {{row: HTMLElement, text: string}} item
   * @param {number} step
   * @param {HTMLElement} button
   */
  move(item, step, button) {
    const order = this.current()
    const place = order.indexOf(item) + step
    if (!order[place]) return
    order[place].row[step < 0 ? "before" : "after"](item.row)
    button.focus()
    this.tell?.(say(this.words.moved, { item: item.text, number: place + 1, total: order.length }))
  }

  missing() {
    return ""
  }

  answer() {
    return this.current().map(({ place }) => place)
  }

  /** @param {unknown} answer */
  restore(answer) {
    const order = Array.isArray(answer) ? answer : []
    if (new Set(order).size !== this.items.length) return
    this.arrange((item) => order.indexOf(item.place))
  }

  /** @param {(item: {place: number}) => number} rank */
  arrange(rank) {
    this.list.append(...this.items.toSorted((one, other) => rank(one) - rank(other)).map(({ row }) => row))
  }

  judge() {
    return tally(this.current().map((item, index) => this.show(item, item.place === index + 1)))
  }

  /**
   * @param {typeof this.items[number]} item
   * @param {boolean} right
   */
  show(item, right) {
    const { place_right, place_wrong } = this.words
    item.buttons.forEach((button) => (button.disabled = true))
    paint(item, right, right ? place_right : say(place_wrong, { number: item.place }))
    return right
  }

  retry() {
    for (const item of this.items) {
      item.buttons.forEach((button) => (button.disabled = false))
      clear(item)
    }
  }

  reveal() {
    this.retry()
    this.arrange((item) => item.place)
    this.judge()
  }
}
