/**
 * Finds places. MiniSearch (`vendor/minisearch.js`) keeps the index, with prefixes and slips; here stands
 * what an editor would put first: a title before a text, a term said exactly before all.
 *
 * The names of all places are searched at once; the texts join when they have come.
 */
import { default as MiniSearch } from "./vendor/minisearch.js"
import { folded } from "../shared/fold.js"
import { likeness } from "./likeness.js"
import { Words } from "./words.js"

/**
 * @typedef {object} Place a place as the build writes it (hooks/guidekit/search/index.py)
 * @property {string} kind
 * @property {number} page
 * @property {string} [at]
 * @property {string} [title]
 * @property {string} [lead]
 * @property {string[]} [names]
 * @property {string[]} [other]
 *
 * @typedef {object} Data
 * @property {string} language
 * @property {import("./words.js").Rules} rules
 * @property {Record<string, unknown>} words
 * @property {[string, string, string][]} pages address, title, role
 * @property {Place[]} places
 *
 * @typedef {{ id: number, place: Place, score: number, terms: string[] }} Hit
 */

const FIELDS = ["title", "names", "other", "page", "text"]
const BOOST = { title: 6, names: 6, other: 2, page: 0.6, text: 1 }
/** @type {Record<string, number>} */
const KIND = { page: 3, term: 1.3, section: 1.1, case: 1.1, figure: 0.7, question: 0.45, note: 0.2 }
const EXACT = 8
const BEGINS = 1.6
const PHRASE = 1.6
const LOOKED_AT = 60
/** Letters from which on the beginning of a word says something; fewer are looked for in titles alone. */
const ENOUGH = 3
const MOST_WORDS = 12
const CHUNK = 50

export class Engine {
  /** @param {Data} data */
  constructor(data) {
    this.data = data
    this.words = new Words(data.rules)
    /** @type {string[]} */
    this.texts = []
    /** All forms that occur, and the same in order. */
    this.forms = /** @type {Set<string>} */ (new Set())
    this.ordered = /** @type {string[]} */ ([])
    this.names = this.index()
    this.names.addAll(data.places.map((place, id) => this.document(place, id)))
    this.whole = this.names
    /** The title and the names of each place, as a query is compared with them. */
    this.said = data.places.map(({ title = "", names = [], other = [] }) =>
      [title, ...names, ...other].map((name) => this.key(name)),
    )
  }

  index() {
    return new MiniSearch({
      fields: FIELDS,
      tokenize: (/** @type {string} */ text) => this.words.all(text),
      processTerm: (/** @type {string} */ word, /** @type {string} */ field) => {
        if (field === "text" && this.words.small.has(word)) return null
        const form = this.words.form(word)
        this.forms.add(form)
        return form
      },
    })
  }

  /**
   * @param {Place} place
   * @param {number} id
   * @param {string} [text]
   */
  document({ kind, page, title = "", lead = "", names = [], other = [] }, id, text = "") {
    const named = kind !== "question" // whose title is but the beginning of its text
    return {
      id,
      title: named ? title : "",
      names: names.join(" . "),
      other: other.join(" . "),
      page: kind === "section" ? this.data.pages[page][1] : "", // "accessibility statement"
      text: `${lead} ${text}`,
    }
  }

  /**
   * Takes the texts in, a few at a time so that typing goes on meanwhile.
   * @param {string[]} texts
   */
  async add(texts) {
    if (texts.length !== this.data.places.length) throw new Error("the texts are those of another build")
    const index = this.index()
    await index.addAllAsync(
      this.data.places.map((place, id) => this.document(place, id, texts[id])),
      { chunkSize: CHUNK },
    )
    this.texts = texts
    this.whole = index
  }

  /**
   * Whether a form occurs that begins so.
   * @param {string} word
   */
  begins(word) {
    if (this.ordered.length !== this.forms.size) this.ordered = [...this.forms].sort()
    let [low, high] = [0, this.ordered.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.ordered[middle] < word) low = middle + 1
      else high = middle
    }
    return this.ordered[low]?.startsWith(word) ?? false
  }

  /** @param {string} text */
  key(text) {
    return this.words.forms(text).join(" ")
  }

  /**
   * What a query asks for: the words that count, each as the forms that may stand for it.
   * @param {string} query
   */
  asked(query) {
    const units = this.words.units(query).slice(0, MOST_WORDS)
    const telling = units.filter(([word]) => !this.words.small.has(word))
    return telling.length ? telling : units
  }

  /**
   * @param {string} query
   * @returns {{ words: string[], hits: Hit[], count: number, all: boolean }} the first hits, and how many there
   *   are; `all`: whether every word was found together
   */
  search(query) {
    const units = this.asked(query)
    const ended = /[\s.,;:!?]$/u.test(query)
    const last = ended ? undefined : units.at(-1)
    const begun = last && [...last[0]].length < ENOUGH
    if (begun && units.length > 1 && !this.forms.has(this.words.form(last[0]))) units.pop()
    const index = begun && units.length === 1 ? this.names : this.whole
    const trees = units.map((unit) => this.tree(unit, unit === last && (!begun || index === this.names)))
    const words = units.map(([word]) => word)
    if (!trees.length) return { words, hits: [], count: 0, all: true }
    const together = index.search({ combineWith: "AND", queries: trees }, { boost: BOOST })
    const found =
      together.length || trees.length === 1
        ? together
        : index.search({ combineWith: "OR", queries: trees }, { boost: BOOST })
    const own = found.filter(saysSo)
    return { words, hits: this.ranked(own, query), count: own.length, all: together.length > 0 }
  }

  /**
   * One word: its form, or what begins so if it is the last one; what is nearly it, if there is neither.
   * @param {string[]} unit
   * @param {boolean} last
   */
  tree([word, ...parts], last) {
    const form = this.words.form(word)
    /** @type {any[]} */
    const queries = [exactly(form)]
    if (last && word.length > 1) queries.push({ ...exactly(word), prefix: true })
    const known = this.forms.has(form) || (last && this.begins(word)) || parts.some((part) => this.forms.has(part))
    if (parts.length) queries.push({ combineWith: "AND", queries: parts.map((part) => exactly(this.words.form(part))) })
    if ([...word].length < 5 || known) return queries.length > 1 ? { combineWith: "OR", queries } : queries[0]
    return {
      combineWith: "OR",
      queries: [{ ...exactly(form), fuzzy: 1 }, ...swapped(word).map((one) => exactly(this.words.form(one)))],
    }
  }

  /**
   * @param {import("./vendor/minisearch.js").SearchResult[]} found
   * @param {string} query
   * @returns {Hit[]}
   */
  ranked(found, query) {
    const key = this.key(query)
    const phrase = folded(query, false)
    const begins = `${key} `
    const hits = found.map(({ id, score, match }) => {
      const place = this.data.places[id]
      const said = this.said[id]
      const exact = said.includes(key) ? EXACT : said.some((name) => name.startsWith(begins)) ? BEGINS : 1
      return { id, place, score: score * (KIND[place.kind] ?? 1) * exact, match }
    })
    hits.sort(byScore)
    const first = hits.slice(0, LOOKED_AT).map(({ match, ...hit }) => ({ ...hit, terms: Object.keys(match) }))
    for (const hit of phrase.includes(" ") ? first : []) {
      const text = `${hit.place.title ?? ""} ${hit.place.lead ?? ""} ${this.texts[hit.id] ?? ""}`
      if (folded(text, false).includes(phrase)) hit.score *= PHRASE
    }
    return first.sort(byScore)
  }

  /**
   * The terms whose names are most like a query that found nothing.
   * @param {string} query
   * @param {number} most
   */
  nearest(query, most) {
    const wanted = folded(query, false).slice(0, 60)
    return this.data.places
      .filter(({ kind }) => kind === "term")
      .map((place) => ({
        place,
        like: Math.max(
          ...[place.title ?? "", ...(place.names ?? [])].map((name) => likeness(wanted, folded(name, false))),
        ),
      }))
      .filter(({ like }) => like > 0.2)
      .sort((one, other) => other.like - one.like)
      .slice(0, most)
      .map(({ place }) => place)
  }

  /**
   * The address of a place from the language's root.
   * @param {Place} place
   */
  address({ page, at }) {
    return this.data.pages[page][0] + (at ? `#${at}` : "")
  }
}

/** @param {{ score: number, id: number }} one @param {{ score: number, id: number }} other */
const byScore = (one, other) => other.score - one.score || one.id - other.id

/**
 * Whether a place holds any of the words itself: what its page's title says, the page is found by.
 * @param {import("./vendor/minisearch.js").SearchResult} found
 */
const saysSo = ({ match }) => Object.values(match).some((fields) => fields.some((field) => field !== "page"))

/** @param {string} form */
const exactly = (form) => ({
  queries: [form],
  tokenize: (/** @type {string} */ text) => [text],
  processTerm: (/** @type {string} */ term) => term,
})

/**
 * A word with two neighbouring letters changed over, at each place: the commonest slip of fast fingers.
 * @param {string} word
 */
function swapped(word) {
  return Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
  ).filter((one) => one !== word)
}
