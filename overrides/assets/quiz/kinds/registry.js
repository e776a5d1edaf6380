/** All kinds of questions, by their `data-kind`. A new one is a file beside this, and a line here. */
import { Choices } from "./choices.js"
import { Gaps } from "./gaps.js"
import { Matching } from "./matching.js"
import { Ordering } from "./ordering.js"
import { Reflection } from "./reflection.js"

/** @type {Record<string, new (quiz: HTMLElement, words: import("../dom.js").Words) => import("../form.js").Kind>} */
export const KINDS = {
  single: Choices,
  multiple: Choices,
  blank: Gaps,
  numerical: Gaps,
  matching: Matching,
  ordering: Ordering,
  reflection: Reflection,
}
