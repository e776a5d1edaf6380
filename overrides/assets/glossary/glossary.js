/** Terms where they are met: a tip at each one of a page. The glossary's own page has `page.js` too. */
import { startTips } from "./tips.js"

startTips()
