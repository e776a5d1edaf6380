/** One or several answers out of a list: `single` with radio buttons, `multiple` with boxes. */
import { all, clear, element, find, lettered, paint, part, tally } from "../dom.js"
import { shuffled } from "../storage.js"

/**
 * @import { Words } from "../dom.js"
 * @import { Kind, Result } from "../form.js"
 */

/** @implements {Kind} */
export class Choices {
  /**
   * @param {HTMLElement} quiz
   * @param {Words} words
   */
  constructor(quiz, words) {
    this.words = words
    this.single = quiz.dataset.kind === "single"
    this.id = quiz.dataset.quiz ?? ""
    const list = part(quiz, ".quiz__options")
    this.options = all(list, ":scope > *").map((item, index) => this.option(quiz, item, index))
    const fixed = quiz.dataset.shuffle === "false"
    const order = shuffled(this.options, this.id, ({ pinned }) => fixed || pinned)
    this.parts = [element("div", { class: "quiz__rows" }, ...order.map(({ row }) => row))]
    list.remove()
  }

  /**
   * @param {HTMLElement} quiz
   * @param {HTMLElement} item
   * @param {number} index
   */
  option(quiz, item, index) {
    const number = item.dataset.option ?? ""
    const reason = find(quiz, `.quiz__reason[data-option="${number}"]`)
    const result = element("div", { class: "quiz__result", id: `${quiz.id}-result-${number}` })
    const input = element("input", {
      type: this.single ? "radio" : "checkbox",
      name: this.id,
      value: number,
      class: "quiz__input",
      "aria-describedby": result.id,
    })
    const label = element("label", { class: "quiz__label" }, input, lettered(item, index))
    const row = element("div", { class: "quiz__row" }, label, result)
    row.style.setProperty("--place", String(index))
    return {
      number: Number(number),
      row,
      input,
      result,
      right: reason?.dataset.correct === "true",
      pinned: item.dataset.pin === "true",
      feedback: reason?.querySelector(".quiz__feedback") ?? null,
      reason,
    }
  }

  missing() {
    const none = !this.options.some(({ input }) => input.checked)
    return none ? this.words[this.single ? "choose_first" : "choose_some_first"] : ""
  }

  answer() {
    return this.options.filter(({ input }) => input.checked).map(({ number }) => number)
  }

  /** @param {unknown} answer */
  restore(answer) {
    const chosen = Array.isArray(answer) ? answer : []
    for (const { input, number } of this.options) input.checked = chosen.includes(number)
  }

  /** @returns {Result} */
  judge() {
    this.options.forEach((option) => this.show(option, option.right || option.input.checked))
    if (this.single) return tally([this.options.some(({ input, right }) => input.checked && right)])
    const result = tally(this.options.map(({ input, right }) => input.checked === right))
    const nothing = !this.options.some(({ input, right }) => input.checked && right)
    return nothing ? { state: "incorrect" } : result
  }

  /**
   * @param {typeof this.options[number]} option
   * @param {boolean} withReason
   */
  show(option, withReason) {
    const { input, right, result, feedback } = option
    const { yours_right, yours_wrong, the_right_one, missed, left_out, not_right } = this.words
    const unchosen = this.single ? [not_right, the_right_one] : [left_out, missed]
    const said = (input.checked ? [yours_wrong, yours_right] : unchosen)[Number(right)]
    if (withReason) paint(option, right, said, input.checked, ...(feedback ? [feedback] : []))
    else result.replaceChildren(element("p", { class: "visually-hidden" }, said))
  }

  /** Wrong options that weren't chosen. */
  rest() {
    return this.options.filter(({ right, input, feedback }) => feedback && !right && !input.checked)
  }

  others() {
    return this.rest().length > 0
  }

  /** @param {boolean} open */
  explain(open) {
    for (const option of this.rest()) {
      if (option.feedback) option.reason?.append(option.feedback)
      this.show(option, open)
    }
  }

  retry() {
    for (const option of this.options) {
      option.input.checked &&= option.right && !this.single
      if (option.feedback) option.reason?.append(option.feedback)
      clear(option)
    }
  }
}
