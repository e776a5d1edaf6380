/** What this guide uses of MiniSearch 7, for the check of types alone; it isn't sent to readers. */
export interface SearchResult {
  id: number
  score: number
  match: Record<string, string[]>
}
export type Query = string | object
export default class MiniSearch {
  constructor(options: {
    fields: string[]
    tokenize: (text: string) => string[]
    processTerm: (word: string, field: string) => string | null
  })
  addAll(documents: object[]): void
  addAllAsync(documents: object[], options: { chunkSize: number }): Promise<void>
  search(query: Query, options?: { boost: Record<string, number> }): SearchResult[]
}
