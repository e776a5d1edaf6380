/**
 * A term's definition, shown where it stands: by pointer, by keyboard focus, by a first tap (a second
 * one follows the link). Escape closes it and leaves the focus where it is; the pointer may enter it;
 * it stays until the reader goes on (WCAG 2.2, 1.4.13). One is open at a time.
 */

const GAP = 6
const LINGER = 250

/** @type {HTMLElement | null} */
let link = null
/** @type {HTMLElement | null} */
let tip = null
let leaving = 0

/** @param {HTMLElement} term */
function open(term) {
  clearTimeout(leaving)
  if (term === link) return
  close()
  const described = document.getElementById(term.getAttribute("aria-describedby") ?? "")
  if (!described?.showPopover) return
  link = term
  tip = described
  tip.showPopover()
  place()
}

function close() {
  clearTimeout(leaving)
  if (tip?.matches(":popover-open")) tip.hidePopover()
  link = tip = null
}

/** Below the term, above it where there is no room, and never beyond the edge of the screen. */
function place() {
  if (!link || !tip) return
  const [term, box] = [link.getClientRects()[0], tip.getBoundingClientRect()]
  const below = term.bottom + GAP + box.height <= innerHeight
  const start = Math.max(GAP, Math.min(term.left, document.documentElement.clientWidth - box.width - GAP))
  tip.style.setProperty("inset-block-start", `${below ? term.bottom + GAP : term.top - GAP - box.height}px`)
  tip.style.setProperty("inset-inline-start", `${start}px`)
}

/** @param {EventTarget | null} target */
const termAt = (target) =>
  /** @type {HTMLElement | null} */ (target instanceof Element ? target.closest(".glossary-link") : null)

/** @param {PointerEvent} event */
function over(event) {
  if (event.pointerType === "touch") return
  const term = termAt(event.target)
  if (term) open(term)
  else if (tip?.contains(/** @type {Node} */ (event.target))) clearTimeout(leaving)
  else if (tip && link !== document.activeElement) {
    clearTimeout(leaving)
    leaving = window.setTimeout(close, LINGER)
  }
}

/** @param {MouseEvent} event */
function tap(event) {
  const term = termAt(event.target)
  const touched = /** @type {PointerEvent} */ (event).pointerType === "touch"
  if (term && touched && term !== link) {
    event.preventDefault()
    open(term)
  } else if (!term && !tip?.contains(/** @type {Node} */ (event.target))) close()
}

export function startTips() {
  document.addEventListener("pointerover", over)
  document.addEventListener("click", tap)
  document.addEventListener("focusin", ({ target }) => {
    const term = termAt(target)
    if (term?.matches(":focus-visible")) open(term)
    else if (!term) close()
  })
  document.addEventListener("keydown", ({ key }) => key === "Escape" && close())
  addEventListener("scroll", place, { passive: true, capture: true })
  addEventListener("resize", place)
}
