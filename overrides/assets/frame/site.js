/**
 * Starts the page's components. Each is a module of its own, and one that fails doesn't stop the rest:
 * without any of them the page still reads.
 */
import { startFreshness } from "./freshness.js"
import { startMenu } from "./menu.js"
import { startScheme } from "./scheme.js"
import { startSearch } from "../search/opener.js"
import { startShare } from "./share.js"
import { startTabs } from "./tabs.js"
import { startToc } from "./toc.js"
import { startWideTables } from "./wide-tables.js"

const components = [
  startScheme,
  startMenu,
  startSearch,
  startFreshness,
  startTabs,
  startToc,
  startWideTables,
  startShare,
]

document.documentElement.classList.replace("no-js", "js")
for (const start of components) {
  try {
    start()
  } catch (error) {
    console.warn(`${start.name} did not start`, error)
  }
}
