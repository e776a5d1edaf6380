/**
 * Marks the words found on the page that a result leads to, without touching the page: a highlight over
 * its text. A browser that knows none shows the page as ever.
 */
import { counted } from "../frame/counted.js"
import { matches } from "./excerpt.js"
import { takeTerms } from "./kept.js"
import { Words } from "./words.js"

const NAME = "guide-search"
const MOST = 2000

/** @param {import("./engine.js").Data} data */
export function markWaiting(data) {
  const terms = takeTerms()
  const registry = typeof CSS === "object" ? CSS.highlights : undefined
  const article = document.querySelector("article")
  document.querySelector(".search-marks")?.remove()
  registry?.delete(NAME)
  if (!terms.length || !registry || !article) return
  const ranges = found(article, new Words(data.rules), new Set(terms))
  if (!ranges.length) return
  registry.set(NAME, new Highlight(...ranges))
  tell(/** @type {Record<string, any>} */ (data.words), ranges.length, () => registry.delete(NAME))
}

/**
 * @param {Element} article
 * @param {Words} words
 * @param {Set<string>} forms
 */
function found(article, words, forms) {
  const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT)
  const ranges = []
  while (texts.nextNode() && ranges.length < MOST) {
    const node = /** @type {Text} */ (texts.currentNode)
    if (node.parentElement?.closest("script, svg, [hidden], [popover]")) continue
    for (const [start, end] of matches(node.data, words, forms)) {
      const range = document.createRange()
      range.setStart(node, start)
      range.setEnd(node, end)
      ranges.push(range)
    }
  }
  return ranges
}

/**
 * Says how many words are marked, with a way to be rid of the marks.
 * @param {Record<string, any>} words
 * @param {number} count
 * @param {() => void} remove
 */
function tell(words, count, remove) {
  const box = Object.assign(document.createElement("p"), { className: "search-marks" })
  const button = Object.assign(document.createElement("button"), {
    type: "button",
    className: "search-marks__remove",
    textContent: words.unmark,
  })
  button.addEventListener("click", () => {
    remove()
    box.remove()
  })
  box.append(`${counted(words.marked, { count })} `, button)
  document.body.append(box)
}
