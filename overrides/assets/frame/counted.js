/** Texts that change with a number, "1 term", "2 terms", by the rules of the page's language. */

/**
 * The form that the first of the values asks for, with all of them filled in.
 * @param {Record<string, string>} forms by the names of CLDR: `one`, `few`, `other` …
 * @param {Record<string, number>} values
 */
export function counted(forms, values) {
  const [number] = Object.values(values)
  const form = forms[new Intl.PluralRules(document.documentElement.lang).select(number)] ?? forms.other
  return form.replace(/\{(\w+)\}/g, (_, name) => String(values[name]))
}
