/** The best of several: the other half of pick.py. */
import { element, tally } from "../dom.js"

/** @implements {import("../form.js").Kind} */
export class Pick {
  /** @param {HTMLElement} quiz */
  constructor(quiz) {
    const list = /** @type {HTMLElement} */ (quiz.querySelector(".quiz__picks"))
    this.inputs = [...list.children].map((item) => {
      const value = /** @type {HTMLElement} */ (item).dataset.pick ?? ""
      const input = /** @type {HTMLInputElement} */ (element("input", { type: "radio", name: quiz.id, value }))
      item.replaceChildren(element("label", {}, input, ...item.childNodes))
      return input
    })
    this.parts = [list]
  }

  missing() {
    return this.answer() ? "" : "Pick one first."
  }

  answer() {
    return this.inputs.find(({ checked }) => checked)?.value ?? ""
  }

  /** @param {unknown} answer */
  restore(answer) {
    for (const input of this.inputs) input.checked = input.value === answer
  }

  judge() {
    return tally([this.answer() === "1"])
  }

  retry() {
    this.restore("")
  }
}
