/**
 * Questions that answer. The page holds each one as text with a closed answer (guidekit/quiz/render.py
 * says where everything stands); this turns it into a form, and moves texts instead of copying them.
 * A question that can't be started stays as it is: readable.
 */
import { Form } from "./form.js"
import { KINDS } from "./kinds/registry.js"

const words = JSON.parse(document.querySelector("[data-quiz-words]")?.textContent ?? "{}")

for (const root of document.querySelectorAll(".quiz[data-quiz]")) {
  const quiz = /** @type {HTMLElement} */ (root)
  const Kind = KINDS[quiz.dataset.kind ?? ""]
  try {
    if (Kind) new Form(quiz, new Kind(quiz, words), words)
  } catch (error) {
    console.warn(quiz.id, error)
  }
}
