/** "On this page": marks the section that the reader is in, and keeps its line in sight. */
const ACTIVE = "md-nav__link--active"
const BELOW_HEADER = 90

export function startToc() {
  const links = /** @type {HTMLAnchorElement[]} */ ([...document.querySelectorAll(".page-toc__link[href^='#']")])
  const sections = links.flatMap((link) => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)))
    return heading ? [{ link, heading }] : []
  })
  if (!sections.length) return
  /** @type {HTMLAnchorElement | undefined} */
  let active
  let waiting = false
  const mark = () => {
    waiting = false
    const here = sections.findLast(({ heading }) => heading.getBoundingClientRect().top <= BELOW_HEADER)?.link
    if (here === active) return
    active?.classList.remove(ACTIVE)
    active?.removeAttribute("aria-current")
    here?.classList.add(ACTIVE)
    here?.setAttribute("aria-current", "location")
    active = here
    follow(here)
  }
  const soon = () => {
    if (!waiting) requestAnimationFrame(mark)
    waiting = true
  }
  addEventListener("scroll", soon, { passive: true })
  addEventListener("resize", soon)
  mark()
}

/**
 * Scrolls the list, never the page.
 * @param {HTMLElement | undefined} link
 */
function follow(link) {
  const box = link?.closest(".md-sidebar__scrollwrap")
  if (!link || !box) return
  const { top, bottom } = link.getBoundingClientRect()
  const around = box.getBoundingClientRect()
  if (top < around.top || bottom > around.bottom) box.scrollTop += top - around.top - around.height / 2
}
