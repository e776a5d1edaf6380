/** Two columns to bring together: each line of the left gets a native select with the right one's. */
import { all, clear, contents, element, paint, part, say, tally } from "../dom.js"

/**
 * @import { Words } from "../dom.js"
 * @import { Kind } from "../form.js"
 */

/** @implements {Kind} */
export class Matching {
  /**
   * @param {HTMLElement} quiz
   * @param {Words} words
   */
  constructor(quiz, words) {
    this.words = words
    const columns = part(quiz, ".quiz__columns")
    this.choices = all(columns, ".quiz__choice").map((choice) => ({
      value: choice.dataset.choice ?? "",
      text: choice.textContent?.trim() ?? "",
    }))
    this.rows = all(columns, ".quiz__row").map((row) => this.row(quiz, row))
    const onPaper = part(columns, ".quiz__choices")
    this.parts = [element("div", { class: "quiz__rows" }, ...this.rows.map(({ row }) => row)), onPaper]
    columns.remove()
  }

  /**
   * @param {HTMLElement} quiz
   * @param {HTMLElement} item
   */
  row(quiz, item) {
    const place = item.dataset.row ?? ""
    const result = element("div", { class: "quiz__result", id: `${quiz.id}-result-${place}` })
    const id = `${quiz.id}-select-${place}`
    const select = element(
      "select",
      { id, class: "quiz__field quiz__select", "aria-describedby": result.id },
      element("option", { value: "" }, this.words.choose),
      ...this.choices.map(({ value, text }) => element("option", { value }, text)),
    )
    const label = element("label", { for: id, class: "quiz__item-label" }, ...contents(item))
    const row = element("div", { class: "quiz__row quiz__row--pair" }, label, select, result)
    const reason = quiz.querySelector(`.quiz__reason[data-row="${place}"]`)
    const feedback = reason?.querySelector(".quiz__feedback") ?? null
    return { row, select, result, right: item.dataset.choice ?? "", reason, feedback, told: false }
  }

  missing() {
    return this.rows.some(({ select }) => !select.value) ? this.words.match_first : ""
  }

  answer() {
    return this.rows.map(({ select }) => select.value)
  }

  /** @param {unknown} answer */
  restore(answer) {
    const values = Array.isArray(answer) ? answer : []
    this.rows.forEach(({ select }, index) => (select.value = String(values[index] ?? "")))
  }

  judge() {
    return tally(this.rows.map((row) => this.show(row)))
  }

  /** @param {typeof this.rows[number]} row */
  show(row) {
    const isRight = row.select.value === row.right
    const answer = this.choices.find(({ value }) => value === row.right)?.text
    const { matched_right, matched_wrong } = this.words
    row.told = !isRight
    const why = row.feedback && row.told ? [row.feedback] : []
    paint(row, isRight, isRight ? matched_right : say(matched_wrong, { answer }), true, ...why)
    return isRight
  }

  others() {
    return this.rows.some(({ feedback, told }) => feedback && !told)
  }

  /** @param {boolean} open */
  explain(open) {
    for (const { feedback, told, result, reason } of this.rows) {
      if (feedback && !told) (open ? result : reason)?.append(feedback)
    }
  }

  retry() {
    for (const row of this.rows) {
      if (row.select.value !== row.right) row.select.value = ""
      if (row.feedback) row.reason?.append(row.feedback)
      clear(row)
    }
  }

  reveal() {
    for (const row of this.rows.filter(({ select, right }) => select.value !== right)) {
      clear(row)
      row.select.value = row.right
      row.result.append(element("p", { class: "quiz__mark" }, this.words.the_right_one))
      if (row.feedback) row.result.append(row.feedback)
    }
  }
}
