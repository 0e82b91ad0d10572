// The results of a run, and the format of its numbers.

/**
 * @typedef {{median: number, low: number, high: number}} Measured
 * @typedef {object} Result
 * @property {string} name
 * @property {string} title
 * @property {string} about
 * @property {boolean} ours
 * @property {{[name: string]: string}} versions
 * @property {{html: number, css: number, script: number}} bytes
 * @property {Awaited<ReturnType<typeof import('./checks.mjs').check>>} checks
 * @property {{[measure: string]: Measured}} measures
 * @typedef {object} Results
 * @property {string} date
 * @property {string} version of the card
 * @property {number} rounds
 * @property {{cpu: string, cpus: number, node: string, browser: string, load: number[]}} machine
 * @property {Result[]} peers
 */

/** @param {number} number */
export const rounded = (number) =>
  number < 10 ? number.toFixed(1) : Math.round(number).toLocaleString('en', {useGrouping: number >= 10_000});

/** The bytes that a page loads for a card, markup included. @param {Result} result */
export const bytesOf = ({bytes}) => bytes.html + bytes.css + bytes.script;
