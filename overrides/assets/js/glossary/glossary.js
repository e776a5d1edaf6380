/** The glossary where it is met: tips at the terms of a page, a filter on the glossary's own page. */
import { startFilter } from "./filter.js"
import { startTips } from "./tips.js"

for (const start of [startTips, startFilter]) {
  try {
    start()
  } catch (error) {
    console.warn(`${start.name} did not start`, error)
  }
}
