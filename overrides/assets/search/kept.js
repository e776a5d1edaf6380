/**
 * What the search leaves for later. The way back: the query, in the browser's history of the page that is
 * left. The way on: the words that a result was found by, for the page that it leads to; gone with the tab.
 */

const STATE = "guideSearch"
const key = () => `${document.body.dataset.guideRoot ?? "/"}.search`

/** @returns {string | undefined} the query that this page was left with */
export function leftQuery() {
  const query = history.state?.[STATE]
  return typeof query === "string" ? query : undefined
}

/** @param {string | undefined} query undefined forgets it */
export function leaveQuery(query) {
  if (query === undefined && leftQuery() === undefined) return
  history.replaceState({ ...history.state, [STATE]: query }, "")
}

/**
 * @param {string} path the page's
 * @param {string[]} terms
 */
export function leaveTerms(path, terms) {
  try {
    sessionStorage.setItem(key(), JSON.stringify({ path, terms }))
  } catch {
    // storage that is blocked: the page opens without marks
  }
}

/** @returns {string[]} the words that wait for this page */
export function waitingTerms() {
  try {
    const { path, terms } = JSON.parse(sessionStorage.getItem(key()) ?? "{}")
    return path === location.pathname && Array.isArray(terms) ? terms.filter((term) => typeof term === "string") : []
  } catch {
    return []
  }
}

/** They wait once. */
export function takeTerms() {
  const terms = waitingTerms()
  if (terms.length) sessionStorage.removeItem(key())
  return terms
}
