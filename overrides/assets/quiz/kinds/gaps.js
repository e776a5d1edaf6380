/** Words or numbers to fill in, where they belong in the text: `blank` and `numerical`. */
import { folded } from "../../shared/fold.js"
import { all, element, find, mark, say, tally } from "../dom.js"
import { number } from "../numbers.js"

/**
 * @import { Words } from "../dom.js"
 * @import { Kind } from "../form.js"
 */

const AROUND = /^[ "“”«»'().,;:!?…]+|[ "“”«»'().,;:!?…]+$/g

/**
 * What a blank compares: folded, and without quotes or a full stop around, as the author's side does it
 * (guidekit/quiz/kinds/gaps/read.py).
 * @param {string} text
 * @param {boolean} accents whether they count
 */
export function bare(text, accents) {
  const one = folded(text, accents)
  return one.replace(AROUND, "") || one
}

/** @implements {Kind} */
export class Gaps {
  inline = true
  /**
   * @param {HTMLElement} quiz
   * @param {Words} words
   */
  constructor(quiz, words) {
    this.words = words
    this.numerical = quiz.dataset.kind === "numerical"
    this.accents = quiz.dataset.accents !== "optional"
    const gaps = all(quiz, ".quiz__gap")
    this.several = gaps.length > 1
    this.gaps = gaps.map((gap) => this.gap(quiz, gap))
    this.home = find(quiz, ".quiz__reasons")
    this.reasons = all(quiz, ".quiz__reason[data-wrong]")
    this.more = element("ul", { class: "quiz__reasons" })
    this.parts = [...this.gaps.map(({ result }) => result), this.more]
  }

  /**
   * @param {HTMLElement} quiz
   * @param {HTMLElement} gap
   */
  gap(quiz, gap) {
    const result = element("div", { class: "quiz__result", id: `${quiz.id}-result-${gap.dataset.gap}` })
    const name = find(gap, ".quiz__sr")?.textContent ?? ""
    const unit = find(gap, ".quiz__unit")
    const asked = this.numerical && !this.several ? this.words.your_number : name
    const input = element("input", {
      class: "quiz__field",
      type: "text",
      inputmode: this.numerical ? "decimal" : undefined,
      autocomplete: "off",
      autocapitalize: "off",
      spellcheck: "false",
      "aria-label": unit ? `${asked} (${unit.textContent})` : asked,
      "aria-describedby": gap.dataset.gap === "1" ? `${quiz.id}-stem ${result.id}` : result.id,
    })
    const { answer = "", shown = answer, tolerance = "0" } = gap.dataset
    const answers = /** @type {string[]} */ (this.numerical ? [shown] : JSON.parse(gap.dataset.answers ?? "[]"))
    input.size = this.numerical ? 8 : 20 // the same for all: its length is no hint
    gap.replaceChildren(input, ...(unit ? [unit] : []))
    return {
      result,
      input,
      answers,
      name,
      unit: unit?.textContent ?? "",
      value: Number(answer),
      tolerance: Number(tolerance),
      /** @type {HTMLElement | null} the foreseen wrong answer that was given */
      told: null,
    }
  }

  missing() {
    if (this.gaps.some(({ input }) => !input.value.trim())) return this.words.fill_first
    const strange = this.numerical && this.gaps.some((gap) => Number.isNaN(this.read(gap)))
    return strange ? this.words.not_a_number : ""
  }

  /** @param {typeof this.gaps[number]} gap */
  read(gap) {
    return number(gap.input.value, this.words.group_sign, gap.unit)
  }

  answer() {
    return this.gaps.map(({ input }) => input.value)
  }

  /** @param {unknown} answer */
  restore(answer) {
    const texts = Array.isArray(answer) ? answer : []
    this.gaps.forEach(({ input }, index) => (input.value = String(texts[index] ?? "")))
  }

  /** @param {typeof this.gaps[number]} gap */
  isRight(gap) {
    const { answers, value, tolerance } = gap
    if (this.numerical) return Math.abs(this.read(gap) - value) <= tolerance + 1e-9 * Math.abs(value)
    return answers.some((text) => this.same(text, gap))
  }

  judge() {
    return tally(this.gaps.map((gap) => this.show(gap, this.isRight(gap))))
  }

  /**
   * @param {typeof this.gaps[number]} gap
   * @param {boolean} right
   */
  show(gap, right) {
    gap.input.classList.add(right ? "quiz__field--right" : "quiz__field--wrong")
    const said = right ? this.words.gap_right : say(this.words.gap_wrong, { answer: gap.answers[0] })
    const prefix = this.several ? `${gap.name}: ` : ""
    const reason = right ? null : this.reasons.find((item) => this.knows(item, gap))
    gap.told = reason ?? null
    const feedback = reason && find(reason, ".quiz__feedback")
    const shown = feedback ? [feedback.cloneNode(true)] : []
    gap.result.replaceChildren(mark(right ? "correct" : "incorrect", prefix + said), ...shown)
    return right
  }

  /**
   * Whether a wrong answer is one that the author foresaw.
   * @param {HTMLElement} reason
   * @param {typeof this.gaps[number]} gap
   */
  knows(reason, gap) {
    const wrong = reason.dataset.wrong ?? ""
    return this.numerical ? Math.abs(Number(wrong) - this.read(gap)) < 1e-9 : this.same(wrong, gap)
  }

  /**
   * @param {string} text
   * @param {typeof this.gaps[number]} gap
   */
  same(text, { input }) {
    return bare(text, this.accents) === bare(input.value, this.accents)
  }

  /** What is said of wrong answers that the reader didn't give. */
  rest() {
    return this.reasons.filter((reason) => !this.gaps.some((gap) => gap.told === reason))
  }

  others() {
    return this.rest().length > 0
  }

  /** @param {boolean} open */
  explain(open) {
    this.home?.append(...this.reasons)
    if (open) this.more.append(...this.rest())
  }

  retry() {
    for (const gap of this.gaps) {
      if (!this.isRight(gap)) gap.input.value = ""
      gap.input.classList.remove("quiz__field--right", "quiz__field--wrong")
      gap.result.replaceChildren()
    }
  }

  reveal() {
    for (const gap of this.gaps.filter((one) => !this.isRight(one))) {
      gap.input.value = gap.answers[0]
      gap.input.classList.remove("quiz__field--wrong")
      const prefix = this.several ? `${gap.name}: ` : ""
      gap.result.replaceChildren(element("p", { class: "quiz__mark" }, prefix + this.words.the_right_one))
    }
  }
}
