/** Counts a page's age in the reader's browser, and says so once it is old. */
import { counted } from "./counted.js"

/**
 * Whole months from one day to another.
 * @param {Date} from
 * @param {Date} to
 */
function months(from, to) {
  const whole = (to.getFullYear() - from.getFullYear()) * 12 + to.getMonth() - from.getMonth()
  return whole - (to.getDate() < from.getDate() ? 1 : 0)
}

export function startFreshness() {
  const notice = /** @type {HTMLElement | null} */ (document.querySelector(".freshness"))
  if (!notice) return
  const { reviewed = "", staleAfter = "", text = "" } = notice.dataset
  const age = months(new Date(`${reviewed}T00:00`), new Date())
  if (!(age >= Number(staleAfter))) return
  notice.textContent = counted(JSON.parse(text), { months: age })
  notice.hidden = false
}
