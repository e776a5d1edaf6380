/** The search itself, fetched when a reader turns to it: by the dialog, by a result, by an address that is none. */
import { Engine } from "./engine.js"
import { markWaiting } from "./marks.js"
import { offerNearest } from "./nearest.js"
import { Panel } from "./panel.js"

const button = /** @type {HTMLElement} */ (document.querySelector("[data-search-button]"))
const dialog = /** @type {HTMLDialogElement} */ (document.querySelector("[data-search]"))
const root = new URL(button.dataset.root ?? ".", location.href)

/**
 * One of the language's two files.
 * @param {string} name
 * @param {URL} [from] the language's root
 */
async function read(name, from = root) {
  const answer = await fetch(new URL(`search/${name}.json`, from))
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`)
  return answer.json()
}

dialog.dataset.search = "started"

async function start() {
  const panel = new Panel(dialog, root)
  try {
    const data = await read("places")
    panel.begin(new Engine(data))
    markWaiting(data)
  } catch (error) {
    panel.fail()
    throw error
  }
  await panel.take(await read("texts"))
}

start().catch((error) => console.warn("The search", error))
offerNearest((from) => read("places", from)).catch((error) => console.warn("Pages with a similar address", error))
