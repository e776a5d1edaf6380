/**
 * A table wider than its column scrolls in its own box; while it does, the keyboard must reach the box.
 */
export function startWideTables() {
  const watcher = new ResizeObserver((entries) => entries.forEach(({ target }) => mark(target)))
  document.querySelectorAll(".table-scroll").forEach((box) => watcher.observe(box))
}

/** @param {Element} box */
function mark(box) {
  if (box.scrollWidth > box.clientWidth) box.setAttribute("tabindex", "0")
  else box.removeAttribute("tabindex")
}
