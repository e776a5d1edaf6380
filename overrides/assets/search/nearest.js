/** On the page for addresses that lead nowhere: the pages whose addresses are most like the one asked for. */
import { folded } from "../shared/fold.js"
import { likeness } from "./likeness.js"

const MOST = 3
const LEAST = 0.35

/** @param {(root: URL) => Promise<import("./engine.js").Data>} read */
export async function offerNearest(read) {
  const box = /** @type {HTMLElement | undefined} */ (asked())
  if (!box) return
  const root = new URL(box.dataset.nearest ?? "", location.href)
  const { pages } = await read(root)
  const wanted = said(location.pathname.slice(root.pathname.length))
  const near = pages
    .filter(([address]) => address)
    .map(([address, title]) => ({
      address,
      title,
      like: Math.max(alike(wanted, said(address)), alike(wanted, folded(title, false))),
    }))
    .filter(({ like }) => like >= LEAST)
    .sort((one, other) => other.like - one.like)
    .slice(0, MOST)
  for (const { address, title } of near) {
    const link = Object.assign(document.createElement("a"), { href: new URL(address, root).href, textContent: title })
    const item = document.createElement("li")
    item.append(link)
    box.querySelector("ul")?.append(item)
  }
  box.hidden = !near.length
}

/** The box of the language whose folder the address names, as far as it does. */
function asked() {
  const boxes = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-nearest]")])
  /** @param {HTMLElement} box */
  const path = (box) => new URL(box.dataset.nearest ?? "", location.href).pathname
  return boxes
    .filter((box) => location.pathname.startsWith(path(box)))
    .sort((one, other) => path(other).length - path(one).length)[0]
}

/**
 * The words of an address.
 * @param {string} address
 */
function said(address) {
  let text = address
  try {
    text = decodeURIComponent(address)
  } catch {
    // an address may hold anything
  }
  return folded(text.replace(/\.(html?|md)$/, "").replace(/[/_\d-]+/g, " "), false).slice(0, 200)
}

/**
 * As a whole, or by its last word's likeness to a word: an address is often cut or has moved.
 * @param {string} wanted
 * @param {string} known
 */
function alike(wanted, known) {
  const last = wanted.split(" ").at(-1) ?? ""
  return Math.max(likeness(wanted, known), 0.9 * Math.max(...known.split(" ").map((word) => likeness(last, word))))
}
