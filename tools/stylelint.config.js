/** Rules for stylesheets: what browsers misread, and this guide's own: colours come from palette.yml. */
export default {
  extends: "stylelint-config-recommended",
  reportDescriptionlessDisables: true,
  reportNeedlessDisables: true,
  rules: {
    "color-named": "never",
    "color-no-hex": true,
    "function-disallowed-list": ["rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch", "color"],
    "declaration-no-important": true,
    // Left and right depend on the direction of a script: write inline-start, block-end.
    "property-disallowed-list": [
      "/^(margin|padding|border)-(left|right|top|bottom)/",
      "/^(min-|max-)?(width|height)$/",
      "/^(left|right|top|bottom)$/",
    ],
    "no-descending-specificity": null, // components stand side by side; the cascade is by name
  },
}
