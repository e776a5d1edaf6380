/** Think first, then compare: nothing is scored, and what is written stays in this browser. */
import { element } from "../dom.js"

/**
 * @import { Words } from "../dom.js"
 * @import { Kind } from "../form.js"
 */

/** @implements {Kind} */
export class Reflection {
  draft = true
  /**
   * @param {HTMLElement} quiz
   * @param {Words} words
   */
  constructor(quiz, words) {
    this.button = words.compare
    const id = `${quiz.id}-thoughts`
    this.field = element("textarea", { id, class: "quiz__field quiz__thoughts", rows: "3" })
    this.parts = [element("label", { for: id, class: "quiz__item-label" }, words.your_thoughts), this.field]
  }

  missing() {
    return ""
  }

  answer() {
    return this.field.value
  }

  /** @param {unknown} answer */
  restore(answer) {
    this.field.value = typeof answer === "string" ? answer : ""
  }

  judge() {
    return {}
  }

  retry() {}

  reveal() {}
}
