/**
 * The frame of a question: the form, its buttons, the verdict. What is asked and how it is judged is
 * a kind's own matter; see `Kind`.
 *
 * Only "Check" commits anything. The first check counts; "Try again" is for the reader.
 */
import { contents, element, mark, say } from "./dom.js"
import { read, write } from "./storage.js"

/**
 * @typedef {object} Result
 * @property {import("./dom.js").State} [state] none where nothing is scored
 * @property {number} [right] parts that are right
 * @property {number} [total] of how many
 *
 * @typedef {object} Kind
 * @property {HTMLElement[]} parts what stands in the form under the question
 * @property {boolean} [inline] the fields stand in the question's own text
 * @property {string} [button] the words of the button, if not "Check"
 * @property {() => string} missing what to ask for before anything can be checked; empty if nothing
 * @property {() => unknown} answer the answer, in places of the source
 * @property {(answer: any) => void} restore
 * @property {() => Result} judge shows each part's verdict and says the whole
 * @property {() => void} retry takes verdicts away, keeps what is right
 * @property {() => void} reveal puts the right answer in
 * @property {(status: (text: string) => void) => void} [announce] gives the kind a voice
 */

export class Form {
  /**
   * @param {HTMLElement} quiz
   * @param {Kind} kind
   * @param {import("./dom.js").Words} words
   */
  constructor(quiz, kind, words) {
    this.quiz = quiz
    this.kind = kind
    this.words = words
    this.id = quiz.dataset.quiz ?? ""
    this.print = quiz.dataset.fingerprint ?? ""
    this.answer = /** @type {HTMLElement} */ (quiz.querySelector(".quiz__answer"))
    this.explanation = quiz.querySelector(".quiz__explanation")
    this.build()
    this.restore()
  }

  build() {
    const { quiz, kind, words } = this
    this.check = this.button("submit", kind.button ?? words.check, "button quiz__check")
    this.again = this.button("button", words.try_again, "button button--quiet", () => this.retry())
    this.show = this.button("button", words.show_answer, "button button--quiet", () => this.reveal())
    this.again.hidden = this.show.hidden = true
    this.status = element("div", { class: "quiz__status", role: "status" })
    this.outcome = element("div", { class: "quiz__outcome", tabindex: "-1" })
    this.form = /** @type {HTMLFormElement} */ (element("form", { class: "quiz__form", novalidate: true }))
    const hint = quiz.querySelector(".quiz__hint")
    const actions = element("div", { class: "quiz__actions" }, this.check, this.again, this.show)
    this.form.append(this.fieldset(), actions, this.status, this.outcome)
    if (hint) actions.append(hint)
    if (words.report_address) actions.append(this.report())
    this.form.addEventListener("submit", (event) => this.submit(event))
    kind.announce?.((text) => this.tell(text))
    this.answer.before(this.form)
    this.answer.setAttribute("open", "") // hidden on screen from now on, and printed in every browser
    quiz.classList.add("quiz--live")
  }

  /** The question is the legend; where fields stand in it, the legend names it and the text follows. */
  fieldset() {
    const { quiz, kind } = this
    const stem = /** @type {HTMLElement} */ (quiz.querySelector(".quiz__stem"))
    const context = quiz.querySelector(".quiz__context")
    const fieldset = element("fieldset", { class: "quiz__fieldset" })
    if (kind.inline) {
      const name = quiz.querySelector(".quiz__head")?.textContent ?? ""
      fieldset.append(element("legend", { class: "visually-hidden" }, name), stem)
    } else {
      fieldset.append(element("legend", { class: "quiz__stem" }, ...contents(stem)))
      stem.remove()
    }
    if (context) fieldset.append(context)
    fieldset.append(...kind.parts)
    return fieldset
  }

  /**
   * @param {string} type
   * @param {string} text
   * @param {string} className
   * @param {() => void} [act]
   */
  button(type, text, className, act) {
    const made = /** @type {HTMLButtonElement} */ (element("button", { type, class: className }, text))
    if (act) made.addEventListener("click", act)
    return made
  }

  report() {
    const place = encodeURIComponent(`${location.href.split("#")[0]}#quiz-${this.id}`)
    const href = `${this.words.report_address}?title=[${this.id}]&body=${place}`
    return element("a", { class: "quiz__report", href }, this.words.report)
  }

  /** @param {Event} event */
  submit(event) {
    event.preventDefault()
    if (this.check.hidden) return
    const missing = this.kind.missing()
    if (missing) return this.tell(missing)
    const focused = document.activeElement
    const result = this.finish()
    this.keep(result)
    if (focused === this.check || focused?.hasAttribute("disabled")) {
      ;[this.check, this.again, this.outcome].find((place) => !place.hidden)?.focus()
    }
    this.quiz.dispatchEvent(new CustomEvent("quiz:checked", { bubbles: true, detail: { id: this.id, ...result } }))
  }

  /** Judges, and shows everything there is to learn from it. */
  finish() {
    const result = this.kind.judge()
    const { state } = result
    if (state) this.quiz.dataset.state = state
    this.check.hidden = !!state
    this.again.hidden = this.show.hidden = !state || state === "correct"
    if (state) this.tell(this.verdict(result), state)
    this.explain()
    return result
  }

  /** @param {Result} result */
  verdict({ state = "incorrect", right, total = 1 }) {
    const counted = total > 1 ? ` ${say(this.words.count, { correct: right, total })}` : ""
    return this.words[state] + counted
  }

  /**
   * @param {string} text
   * @param {import("./dom.js").State} [state]
   */
  tell(text, state) {
    this.status.replaceChildren(state ? mark(state, text) : text)
  }

  /** @param {Result} result */
  keep({ state }) {
    const answer = this.kind.answer()
    const entry = { print: this.print, answer, first: state, last: state, time: Date.now() }
    if (!write(this.id, entry)) this.outcome.append(element("p", { class: "quiz__note" }, this.words.not_kept))
  }

  restore() {
    const entry = read(this.id, this.print)
    if (!entry) return
    this.kind.restore(entry.answer)
    if (!this.kind.missing()) this.finish()
  }

  retry() {
    this.kind.retry()
    delete this.quiz.dataset.state
    this.status.replaceChildren()
    if (this.explanation) this.answer.append(this.explanation)
    this.outcome.replaceChildren()
    this.check.hidden = false
    this.again.hidden = true
    /** @type {HTMLElement | null} */
    const field = this.form.querySelector("fieldset :is(input, select, textarea, button)")
    field?.focus()
  }

  reveal() {
    this.kind.reveal()
    this.check.hidden = this.show.hidden = true
    this.again.hidden = false
    this.explain()
    this.outcome.focus()
  }

  explain() {
    if (this.explanation) this.outcome.append(this.explanation)
  }
}
