/**
 * Starts the page's components. Each is a module of its own, and one that fails doesn't stop the rest:
 * without any of them the page still reads.
 */
import { startFreshness } from "./freshness.js"
import { startMenu } from "./menu.js"
import { startScheme } from "./scheme.js"
import { startSearchButton } from "./search-button.js"
import { startShare } from "./share.js"
import { startWideTables } from "./wide-tables.js"

const components = [startScheme, startMenu, startSearchButton, startFreshness, startWideTables, startShare]

for (const start of components) {
  try {
    start()
  } catch (error) {
    console.warn(`${start.name} did not start`, error)
  }
}
