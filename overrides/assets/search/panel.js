/**
 * The dialog's inside: a combobox whose list are links. Focus stays in the field, the arrows choose, Enter
 * follows; the count is said once the typing rests. What stands here is text, never HTML.
 */
import { counted } from "../frame/counted.js"
import { excerpt, marked } from "./excerpt.js"
import { leaveQuery, leaveTerms } from "./kept.js"
import { markWaiting } from "./marks.js"

const SHOWN = 20
const NEAREST = 4
const REST = 700

export class Panel {
  /**
   * @param {HTMLDialogElement} dialog
   * @param {URL} root the language's root
   */
  constructor(dialog, root) {
    /** @param {string} selector */
    const find = (selector) => /** @type {HTMLElement} */ (dialog.querySelector(selector))
    this.dialog = dialog
    this.root = root
    this.field = /** @type {HTMLInputElement} */ (find("input"))
    this.said = find("[data-search-said]")
    this.status = find("[data-search-status]")
    this.list = find("[role=listbox]")
    this.help = find("[data-search-help]")
    /** @type {import("./engine.js").Engine | null} */
    this.engine = null
    this.complete = false
    this.active = -1
    this.resting = 0
    this.field.addEventListener("input", () => this.show())
    this.field.addEventListener("keydown", (event) => this.key(event))
    dialog.addEventListener("close", () => leaveQuery(undefined)) // nothing to come back to
  }

  /** @param {import("./engine.js").Engine} engine */
  begin(engine) {
    this.engine = engine
    this.words = /** @type {Record<string, any>} */ (engine.data.words)
    this.show()
  }

  /** @param {string[]} texts */
  async take(texts) {
    await this.engine?.add(texts)
    this.complete = true
    this.show(true)
  }

  fail() {
    this.said.textContent = this.status.textContent = this.dialog.dataset.failed ?? ""
  }

  get options() {
    return /** @type {HTMLAnchorElement[]} */ ([...this.list.children])
  }

  /**
   * Answers what stands in the field.
   * @param {boolean} [again] whether the texts have come since: the option that was chosen stays so
   */
  show(again = false) {
    const { engine, words } = this
    if (!engine || !words) return
    const query = this.field.value.trim()
    const chosen = again ? this.options[this.active]?.href : undefined
    const { words: asked, hits, count, all } = engine.search(this.field.value)
    const shown = hits.slice(0, SHOWN)
    this.list.replaceChildren(...shown.map((hit, place) => this.option(hit, place)))
    this.list.hidden = !shown.length
    this.field.setAttribute("aria-expanded", String(shown.length > 0))
    this.choose(chosen ? this.options.findIndex(({ href }) => href === chosen) : -1)
    this.offer(query, hits.length > 0)
    this.tell(this.sentence(query, asked, count, all))
  }

  /**
   * @param {string} query
   * @param {string[]} asked
   * @param {number} count
   * @param {boolean} all
   */
  sentence(query, asked, count, all) {
    const words = this.words ?? {}
    if (!query) return ""
    if (!asked.length) return words.nothing_asked
    const coming = this.complete ? "" : words.texts_coming
    if (!count) return this.complete ? words.none.replace("{words}", asked.join(" ")) : coming
    const number =
      count > SHOWN ? words.first.replace("{shown}", SHOWN).replace("{count}", count) : counted(words.count, { count })
    return [all ? "" : words.some, number, coming].filter(Boolean).join(" ")
  }

  /**
   * To eyes at once, to ears when the typing rests.
   * @param {string} text
   */
  tell(text) {
    this.said.textContent = text
    clearTimeout(this.resting)
    this.resting = window.setTimeout(() => {
      if (this.status.textContent !== text) this.status.textContent = text
    }, REST)
  }

  /**
   * A place found: its title, its kind, its page, and the words around what was found.
   * @param {import("./engine.js").Hit} hit
   * @param {number} place
   */
  option({ id, place: found, terms }, place) {
    const engine = /** @type {import("./engine.js").Engine} */ (this.engine)
    const forms = new Set(terms)
    const page = engine.data.pages[found.page][1]
    const text = [found.lead, found.kind === "question" ? "" : engine.texts[id]].filter(Boolean).join(" ")
    const option = element("a", "search__option")
    /** @param {string} name @param {string} shown */
    const part = (name, shown) => {
      const span = element("span", `search__${name}`, ...marked(shown, engine.words, forms))
      span.id = `search-${name}-${place}`
      option.append(span)
    }
    part("title", found.title || page)
    part(
      "where",
      [this.words?.[`kind_${found.kind}`], found.kind === "page" || !found.title ? "" : page]
        .filter(Boolean)
        .join(" · "),
    )
    if (text) part("text", excerpt(text, engine.words, forms))
    set(option, {
      id: `search-option-${place}`,
      role: "option",
      tabindex: "-1",
      "aria-selected": "false",
      "aria-labelledby": `search-title-${place} search-where-${place}`,
      href: new URL(engine.address(found), this.root).href,
    })
    if (text) option.setAttribute("aria-describedby", `search-text-${place}`)
    option.addEventListener("click", (event) => this.follow(event, terms))
    return option
  }

  /**
   * Under an empty field, or an empty list: the nearest terms, and where else to go.
   * @param {string} query
   * @param {boolean} found
   */
  offer(query, found) {
    const { engine, words, help } = this
    help.hidden = found
    if (found || !engine || !words) return
    const terms = query ? engine.nearest(query, NEAREST) : []
    const pages = engine.data.pages.filter(([, , role]) => role)
    help.replaceChildren(
      ...this.links(
        words.nearest,
        terms.map((place) => [place.title ?? "", engine.address(place)]),
      ),
      ...this.links(
        words.go_on,
        pages.map(([address, title]) => [title, address]),
      ),
    )
  }

  /**
   * @param {string} title
   * @param {[string, string][]} links
   */
  links(title, links) {
    if (!links.length) return []
    const items = links.map(([text, address]) => {
      const link = element("a", "", text)
      link.setAttribute("href", new URL(address, this.root).href)
      return element("li", "", link)
    })
    return [element("p", "search__heading", title), element("ul", "search__links", ...items)]
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    const steps = /** @type {Record<string, number>} */ ({ ArrowDown: 1, ArrowUp: -1 })
    if (event.key === "Enter" && !event.isComposing) {
      event.preventDefault()
      this.options[Math.max(0, this.active)]?.click()
    } else if (steps[event.key] && this.options.length) {
      event.preventDefault()
      const count = this.options.length + 1 // the field itself is one of the places to go to
      this.choose(((this.active + 1 + steps[event.key] + count) % count) - 1)
    }
  }

  /** @param {number} place */
  choose(place) {
    this.options[this.active]?.setAttribute("aria-selected", "false")
    this.active = place
    const option = this.options[place]
    option?.setAttribute("aria-selected", "true")
    option?.scrollIntoView({ block: "nearest" })
    if (option) this.field.setAttribute("aria-activedescendant", option.id)
    else this.field.removeAttribute("aria-activedescendant")
  }

  /**
   * The browser follows the link itself; the query stays for the way back, the words for the page.
   * @param {MouseEvent} event
   * @param {string[]} terms
   */
  follow(event, terms) {
    const { pathname } = new URL(/** @type {HTMLAnchorElement} */ (event.currentTarget).href)
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    const here = pathname === location.pathname
    if (here) this.dialog.close()
    leaveQuery(this.field.value)
    leaveTerms(pathname, terms)
    if (here && this.engine) markWaiting(this.engine.data)
  }
}

/**
 * @param {string} name
 * @param {string} className
 * @param {...(Node | string)} children
 */
function element(name, className, ...children) {
  const made = document.createElement(name)
  if (className) made.className = className
  made.append(...children)
  return made
}

/**
 * @param {Element} target
 * @param {Record<string, string>} attributes
 */
function set(target, attributes) {
  for (const [name, value] of Object.entries(attributes)) target.setAttribute(name, value)
}
