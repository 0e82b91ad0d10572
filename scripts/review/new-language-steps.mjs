/** What is left to do for a language that a review has added. @param {string} code */
export const newLanguageSteps = (code) => [
  `It is a new language: xliff/${code}.xlf and its row in src/languages/languages.ts are written. What is left:`,
  `  1. Check the row: the name as its speakers write it, and the direction.`,
  `  2. Ask the translator for a dozen or more words to avoid, and the words that keep each hedge. Add them as`,
  `     “${code}” to xliff/words-to-avoid.json and xliff/hedges.json: docs/translations.md, “Add a language”, step 3.`,
  `  3. Go on with step 5 there: npm run languages.`,
];
