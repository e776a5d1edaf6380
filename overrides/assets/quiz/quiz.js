/**
 * Questions that answer. The page holds each one as text with a closed answer (guidekit/quiz/render.py
 * says where everything stands); this turns it into a form, and moves texts instead of copying them.
 * A question that can't be started stays as it is: readable.
 */
import { Choices } from "./choices.js"
import { Form } from "./form.js"
import { Gaps } from "./gaps.js"
import { Matching } from "./matching.js"
import { Ordering } from "./ordering.js"
import { Reflection } from "./reflection.js"

const KINDS = {
  single: Choices,
  multiple: Choices,
  blank: Gaps,
  numerical: Gaps,
  matching: Matching,
  ordering: Ordering,
  reflection: Reflection,
}

const words = JSON.parse(document.querySelector("[data-quiz-words]")?.textContent ?? "{}")

for (const root of document.querySelectorAll(".quiz[data-quiz]")) {
  const quiz = /** @type {HTMLElement} */ (root)
  const Kind = KINDS[/** @type {keyof typeof KINDS} */ (quiz.dataset.kind)]
  try {
    if (Kind) new Form(quiz, new Kind(quiz, words), words)
  } catch (error) {
    console.warn(quiz.id, error)
  }
}
