/** Words or numbers to fill in, where they belong in the text: `blank` and `numerical`. */
import { element, mark, say, tally } from "./dom.js"

/**
 * A text as it is compared: as the author's side does it (guidekit/quiz/source/gaps.py).
 * @param {string} text
 * @param {boolean} accents whether accents count
 */
function fold(text, accents) {
  const plain = text.normalize("NFC").replace(/[’‘ʼ]/g, "'").replace(/\s+/g, " ").trim().toLowerCase()
  return accents ? plain : plain.normalize("NFD").replace(/\p{M}/gu, "")
}

/**
 * The number that a reader wrote, with a point or a comma; NaN if it is none.
 * @param {string} text
 * @param {string} group what parts thousands in the page's language
 */
export function number(text, group) {
  let plain = text.replace(/[\s%€$£]/g, "").replace("−", "-")
  if (group === "," && /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain)) plain = plain.replaceAll(",", "")
  return /^[-+]?(\d+([.,]\d*)?|[.,]\d+)$/.test(plain) ? Number(plain.replace(",", ".")) : NaN
}

/** @implements {import("./form.js").Kind} */
export class Gaps {
  inline = true
  /**
   * @param {HTMLElement} quiz
   * @param {import("./dom.js").Words} words
   */
  constructor(quiz, words) {
    this.words = words
    this.numerical = quiz.dataset.kind === "numerical"
    this.accents = quiz.dataset.accents !== "optional"
    this.gaps = [...quiz.querySelectorAll(".quiz__gap")].map((gap) => this.gap(quiz, /** @type {HTMLElement} */ (gap)))
    this.reasons = [...quiz.querySelectorAll(".quiz__reason[data-wrong]")]
    this.parts = this.gaps.map(({ result }) => result)
  }

  /**
   * @param {HTMLElement} quiz
   * @param {HTMLElement} gap
   */
  gap(quiz, gap) {
    const result = element("div", { class: "quiz__result", id: `${quiz.id}-result-${gap.dataset.gap}` })
    const name = gap.querySelector(".quiz__sr")?.textContent ?? ""
    const input = /** @type {HTMLInputElement} */ (
      element("input", {
        class: "quiz__field",
        type: "text",
        inputmode: this.numerical ? "decimal" : undefined,
        autocomplete: "off",
        autocapitalize: "off",
        spellcheck: "false",
        "aria-label": this.numerical ? this.words.your_number : name,
        "aria-describedby": result.id,
      })
    )
    const answers = /** @type {string[]} */ (JSON.parse(gap.dataset.answers ?? "[]"))
    const unit = gap.querySelector(".quiz__unit")
    const { answer = "", tolerance = "0" } = gap.dataset
    const longest = Math.max(4, ...answers.map((text) => text.length))
    input.size = this.numerical ? 8 : Math.min(24, longest + 2)
    gap.replaceChildren(input, ...(unit ? [unit] : []))
    return { result, input, answers, name, value: Number(answer), tolerance: Number(tolerance) }
  }

  missing() {
    if (this.gaps.some(({ input }) => !input.value.trim())) return this.words.fill_first
    const strange = this.numerical && this.gaps.some(({ input }) => Number.isNaN(this.read(input)))
    return strange ? this.words.not_a_number : ""
  }

  /** @param {HTMLInputElement} input */
  read(input) {
    return number(input.value, this.words.group_sign)
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
  isRight({ input, answers, value, tolerance }) {
    if (this.numerical) return Math.abs(this.read(input) - value) <= tolerance + 1e-9 * Math.abs(value)
    return answers.some((text) => fold(text, this.accents) === fold(input.value, this.accents))
  }

  judge() {
    return tally(this.gaps.map((gap) => this.show(gap, this.isRight(gap))))
  }

  /**
   * @param {typeof this.gaps[number]} gap
   * @param {boolean} right
   */
  show(gap, right) {
    gap.input.disabled = true
    gap.input.classList.add(right ? "quiz__field--right" : "quiz__field--wrong")
    const said = right ? this.words.gap_right : say(this.words.gap_wrong, { answer: this.solution(gap) })
    const prefix = this.gaps.length > 1 ? `${gap.name}: ` : ""
    const reason = right ? null : this.reasons.find((item) => this.knows(item, gap))
    const feedback = reason?.querySelector(".quiz__feedback")
    const shown = feedback ? [feedback.cloneNode(true)] : []
    gap.result.replaceChildren(mark(right ? "correct" : "incorrect", prefix + said), ...shown)
    return right
  }

  /** @param {typeof this.gaps[number]} gap */
  solution({ answers, value }) {
    return this.numerical ? value.toLocaleString(document.documentElement.lang) : answers[0]
  }

  /**
   * Whether a wrong answer is one that the author foresaw.
   * @param {Element} reason
   * @param {typeof this.gaps[number]} gap
   */
  knows(reason, { input }) {
    const wrong = reason.getAttribute("data-wrong") ?? ""
    if (this.numerical) return Math.abs(Number(wrong) - this.read(input)) < 1e-9
    return fold(wrong, this.accents) === fold(input.value, this.accents)
  }

  retry() {
    for (const gap of this.gaps) {
      if (!this.isRight(gap)) gap.input.value = ""
      gap.input.disabled = false
      gap.input.classList.remove("quiz__field--right", "quiz__field--wrong")
      gap.result.replaceChildren()
    }
  }

  reveal() {
    for (const gap of this.gaps) gap.input.value = this.solution(gap)
    this.judge()
  }
}
