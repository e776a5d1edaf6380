/**
 * The frame of a question: the form, its buttons, the verdict. What is asked and how it is judged is
 * a kind's own matter; see `Kind`.
 *
 * Only "Check" commits anything. The first check counts; "Try again" is for the reader.
 *
 * After a check all stands in the order in which it is heard: the verdict, the reasons beside the
 * answers, the explanation, what to do next. To the eye the verdict is below the answers, where it
 * moves nothing.
 */
import { counted } from "../frame/counted.js"
import { contents, element, find, mark, part } from "./dom.js"
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
 * @property {boolean} [draft] what is written is kept before it is checked
 * @property {string} [button] the words of the button, if not "Check"
 * @property {() => string} missing what to ask for before anything can be checked; empty if nothing
 * @property {() => unknown} answer the answer, in places of the source
 * @property {(answer: any) => void} restore
 * @property {() => Result} judge shows each part's verdict and says the whole
 * @property {() => void} retry takes verdicts away, keeps what is right
 * @property {() => void} [reveal] puts the right answer in, if a verdict doesn't show it already
 * @property {() => boolean} [others] whether there are reasons that the check didn't show
 * @property {(open: boolean) => void} [explain] shows these as well, or takes them away again
 * @property {(text: string) => void} [tell] the kind's voice, which the frame gives it
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
    this.answer = part(quiz, ".quiz__answer")
    this.explanation = find(quiz, ".quiz__explanation")
    /** @type {unknown} the answer that was checked last */
    this.given = undefined
    this.check = element("button", { type: "submit", class: "button quiz__check" }, kind.button ?? words.check)
    this.again = this.quiet(words.try_again, () => this.retry())
    this.show = this.quiet(words.show_answer, () => this.reveal())
    this.again.hidden = this.show.hidden = true
    this.more = element("button", { type: "button", class: "quiz__more", "aria-expanded": "false" }, words.all_reasons)
    this.more.addEventListener("click", () => this.expand(this.more.getAttribute("aria-expanded") === "false"))
    this.more.hidden = true
    this.status = element("div", { class: "quiz__status", role: "status", "aria-live": "off" })
    const name = find(quiz, ".quiz__number")?.textContent ?? ""
    this.outcome = element(
      "div",
      { class: "quiz__outcome", role: "group", "aria-label": name, tabindex: "-1" },
      this.status,
    )
    this.said = element("div", { class: "quiz__said" }, this.outcome, this.more)
    this.note = element("p", { class: "quiz__note" }, words.not_kept)
    this.form = element("form", { class: "quiz__form", novalidate: "" })
    this.actions = element("div", { class: "quiz__actions" }, this.check, this.again, this.show)
    this.inputs = element("fieldset", { class: "quiz__inputs", role: "none" })
    this.fieldset = this.frame()
    this.assemble()
    this.restore()
  }

  /** Puts the parts where they belong, and listens. */
  assemble() {
    const { quiz, kind, words } = this
    const hint = find(quiz, ".quiz__hint")
    this.form.append(this.fieldset, this.actions, this.said)
    if (hint) this.actions.append(hint)
    if (words.report_address) this.actions.append(this.report())
    this.form.addEventListener("submit", (event) => this.submit(event))
    this.form.addEventListener("input", () => {
      this.status.replaceChildren() // a message has done its work
      if (kind.draft) this.keep({}, 0)
    })
    // A verdict that was kept isn't read out when the page opens: the reader's first act makes it heard.
    const listen = () => this.status.removeAttribute("aria-live")
    for (const act of ["focusin", "click"]) this.form.addEventListener(act, listen, { once: true, capture: true })
    kind.tell = (text) => this.tell(text)
    this.answer.before(this.form)
    this.answer.setAttribute("open", "") // hidden on screen from now on, and printed in every browser
    quiz.classList.add("quiz--live")
  }

  /** The question is the legend; where fields stand in it, the legend names it and the text follows. */
  frame() {
    const { quiz, kind } = this
    const stem = part(quiz, ".quiz__stem")
    const context = find(quiz, ".quiz__context")
    const fieldset = element("fieldset", { class: "quiz__fieldset" })
    if (kind.inline) {
      const name = find(quiz, ".quiz__head")?.textContent ?? ""
      stem.id = `${quiz.id}-stem`
      fieldset.append(element("legend", { class: "visually-hidden" }, name))
      this.inputs.append(stem)
    } else {
      fieldset.append(element("legend", { class: "quiz__stem" }, ...contents(stem)))
      stem.remove()
    }
    if (context) (kind.inline ? this.inputs : fieldset).append(context)
    this.inputs.append(...kind.parts)
    fieldset.append(this.inputs)
    return fieldset
  }

  /**
   * @param {string} text
   * @param {() => void} act
   */
  quiet(text, act) {
    const made = element("button", { type: "button", class: "button button--quiet" }, text)
    made.addEventListener("click", act)
    return made
  }

  report() {
    const place = encodeURIComponent(String(new URL(`#${this.quiz.id}`, location.href)))
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
    if (!result.state || focused === this.check || focused?.matches(":disabled")) this.land()
  }

  /** Judges, and shows everything there is to learn from it. */
  finish() {
    this.close() // first: a browser restyles at once what stands changed by then
    const result = this.kind.judge()
    const { state, right: correct = 0, total = 1 } = result
    this.given = this.kind.answer()
    if (state) this.quiz.dataset.state = state
    this.again.hidden = !state
    this.show.hidden = !state || state === "correct" || !this.kind.reveal
    this.offerReasons()
    const count = total > 1 ? ` ${counted(this.words.count, { correct, total })}` : ""
    this.tell(state ? this.words[state] + count : this.words.shown, state)
    return result
  }

  /**
   * @param {string} text
   * @param {import("./dom.js").State} [state]
   */
  tell(text, state) {
    this.status.replaceChildren(state ? mark(state, text) : text)
  }

  /**
   * @param {Result} result
   * @param {number} [time] none while nothing was checked
   */
  keep({ state }, time = Date.now()) {
    const answer = this.kind.answer()
    const pretest = this.quiz.dataset.pretest === "true" || undefined
    const entry = { print: this.print, answer, first: state, last: state, time, pretest }
    if (!write(this.id, entry) && time) this.status.append(this.note)
  }

  restore() {
    const entry = read(this.id, this.print)
    if (!entry) return
    this.kind.restore(entry.answer)
    const fits = JSON.stringify(this.kind.answer()) === JSON.stringify(entry.answer)
    if (!fits || !entry.time || this.kind.missing()) return
    if (this.kind.judge().state === entry.last) this.finish()
    else this.kind.retry() // words that were right in another language aren't wrong in this one
  }

  /** "All reasons", if there are more than were shown. */
  offerReasons() {
    this.more.setAttribute("aria-expanded", "false")
    this.more.hidden = !this.kind.others?.()
  }

  /** @param {boolean} open whether all reasons are shown; the verdict stays */
  expand(open) {
    this.kind.explain?.(open)
    this.more.setAttribute("aria-expanded", String(open))
  }

  retry() {
    this.expand(false)
    this.more.hidden = true
    this.inputs.disabled = false
    // Not what "Show the answer" put in; and whoever was right begins again.
    this.kind.restore(this.quiz.dataset.state === "correct" ? null : this.given)
    this.kind.retry()
    delete this.quiz.dataset.state
    this.status.replaceChildren()
    if (this.explanation) this.answer.append(this.explanation)
    this.form.append(this.said)
    this.check.hidden = false
    this.again.hidden = true
    find(this.inputs, "input, select, button")?.focus()
  }

  reveal() {
    this.expand(false)
    this.kind.reveal?.()
    this.show.hidden = true
    this.again.hidden = false
    this.offerReasons()
    this.tell(this.words.shown)
    this.close()
    this.land()
  }

  /** No more answers; the verdict stands before the reasons, what to do next after them. */
  close() {
    const { draft } = this.kind
    this.check.hidden = this.inputs.disabled = !draft
    if (!draft) this.inputs.before(this.said)
    if (this.explanation) (draft ? this.said : this.fieldset).after(this.explanation)
  }

  /** To the verdict, by as little scrolling as can be: the reader's own row stays in sight. */
  land() {
    this.outcome.focus({ preventScroll: true })
    this.outcome.scrollIntoView({ block: "nearest" })
  }
}
