/** Rules for scripts: what is surely a mistake. Types are tsc's matter, form is prettier's. */
import js from "@eslint/js"
import globals from "globals"

export default [
  js.configs.recommended,
  {
    languageOptions: { globals: globals.browser, sourceType: "module", ecmaVersion: 2023 },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: "error",
      "no-var": "error",
      "prefer-const": "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-console": ["error", { allow: ["warn"] }],
      "no-restricted-properties": ["error", { property: "outerHTML", message: "Make elements instead." }],
    },
  },
  {
    files: ["**/*.test.js"],
    languageOptions: { globals: globals.node },
  },
]
