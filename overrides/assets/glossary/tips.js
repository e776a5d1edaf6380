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
let focused = false
let leaving = 0

/**
 * @param {HTMLElement} term
 * @param {boolean} [byKeyboard]
 */
function open(term, byKeyboard = false) {
  clearTimeout(leaving)
  if (term === link) return
  close()
  const described = document.getElementById(term.getAttribute("aria-describedby") ?? "")
  if (!described?.showPopover) return
  link = term
  tip = described
  focused = byKeyboard
  tip.showPopover()
  place()
}

function close() {
  clearTimeout(leaving)
  if (tip?.matches(":popover-open")) tip.hidePopover()
  link = tip = null
}

/**
 * Below the last line of the term, above its first where there is more room, never beyond the edge of
 * the screen or the column. What doesn't fit can be scrolled by pointer and finger, and leaves the term
 * free for a second tap; a keyboard can't scroll it, so there it rather covers its term.
 */
function place() {
  if (!link || !tip) return
  const [first, ...more] = link.getClientRects()
  const last = more.at(-1) ?? first
  tip.style.maxBlockSize = ""
  const { width, height } = tip.getBoundingClientRect()
  const above = first.top - 2 * GAP
  const under = innerHeight - last.bottom - 2 * GAP
  const below = under >= Math.min(height, above)
  const room = Math.max(GAP, below ? under : above)
  if (!focused) tip.style.maxBlockSize = `${room}px`
  const tall = focused ? height : Math.min(height, room)
  const block = below ? last.bottom + GAP : first.top - GAP - tall
  const edge = link.closest("article")?.getBoundingClientRect().right ?? innerWidth
  const inline = Math.min((below ? last : first).left, edge - width, document.documentElement.clientWidth - width - GAP)
  tip.style.setProperty("inset-block-start", `${Math.max(GAP, Math.min(block, innerHeight - GAP - tall))}px`)
  tip.style.setProperty("inset-inline-start", `${Math.max(GAP, inline)}px`)
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
  else leave()
}

function leave() {
  clearTimeout(leaving)
  if (tip && link !== document.activeElement) leaving = window.setTimeout(close, LINGER)
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
  document.documentElement.addEventListener("pointerleave", leave)
  document.addEventListener("click", tap)
  document.addEventListener("focusin", ({ target }) => {
    const term = termAt(target)
    if (term?.matches(":focus-visible")) open(term, true)
    else if (!term) close()
  })
  document.addEventListener("keydown", ({ key }) => key === "Escape" && close())
  addEventListener("scroll", place, { passive: true, capture: true })
  addEventListener("resize", place)
}
