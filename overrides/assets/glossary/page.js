/** The glossary's own page: a filter, which no other page has to load. */
import { startFilter } from "./filter.js"

startFilter()
