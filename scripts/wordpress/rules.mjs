// Writes the card's options and languages as PHP, because the plugin has no rules of its own.
import {parseFragment} from 'parse5';
import {dayCodes} from '../../dist/modules/hours/hours.js';
import {acceptedBy, patterns} from '../../dist/modules/options/kinds.js';
import {attributeOf, optionNames, options} from '../../dist/modules/options/options.js';
import {invisible, lengthLimit} from '../../dist/modules/options/read-option.js';
import {languages} from '../../dist/modules/languages/languages.js';
import {renderCard} from '../../dist/modules/snippets/render-card.js';
import {nodesIn} from '../build/nodes-in.mjs';
import {additions, hexColor} from './additions.mjs';
import {pcreOf, phpOf} from './php.mjs';

/** @param {import('../../dist/modules/options/options.js').OptionName} name */
function ruleOf(name) {
  const option = options[name];
  return {
    attribute: attributeOf(name),
    kind: option.kind,
    accepts: acceptedBy(option),
    values: 'values' in option ? option.values : undefined,
    default: (option.kind === 'hours' ? option.default?.text : option.default) ?? null,
  };
}

const rulesOfAdditions = () =>
  Object.fromEntries(
    Object.entries(additions).map(([attribute, {kind, accepts}]) => [
      attribute,
      {attribute, kind, accepts, default: null},
    ]),
  );

/** The text of the phone link in a language, with `%s` for the number. @param {string} lang */
function callIn(lang) {
  const nodes = [...nodesIn(parseFragment(renderCard({lang})))];
  const link = nodes.findIndex(({nodeName}) => nodeName === 'a');
  const text = nodes[link + 1];
  if (!text || !('value' in text)) throw new Error(`The phone link has no text in ${lang}.`);
  return text.value.replace(options.phone.default.display, '%s');
}

/**
 * The words for weekly hours in a language, from which the plugin writes the week as the card does: see
 * wordpress/includes/hours.php.
 *
 * @param {string} lang
 */
async function hoursIn(lang) {
  /** @type {typeof import('../../src/sections/hours.js')} */
  const {dayName, daysText, time, timesText, weekText} = await import(
    `../../dist/modules/languages/generated/${lang}/sections/hours.js`
  );
  const range = (/** @type {string} */ text, /** @type {string} */ from, /** @type {string} */ to) =>
    text.replace(from, '%1$s').replace(to, '%2$s');
  const monday = dayName(0);
  /** @type {import('../../dist/modules/hours/hours.js').Hours} */
  const week = {text: '', spans: [], rules: [{days: [[0, 0]], times: []}], isAlways: false};
  return {
    days: dayCodes.map((_, day) => dayName(day)),
    dayRange: range(daysText([0, 1]), monday, dayName(1)),
    times: Array.from({length: 24}, (_, hour) => [
      time(hour * 60),
      time(hour * 60 + 59).replace('59', '%02d'),
    ]),
    timeRange: range(timesText([120, 180]), time(120), time(180)),
    allDay: timesText([0, 1440]),
    week: weekText(week).replace(monday, '%s'),
    always: weekText({...week, isAlways: true}),
  };
}

/** @type {{[lang: string]: {call: string, hours: Awaited<ReturnType<typeof hoursIn>>}}} */
const words = {};
for (const {code} of languages) words[code] = {call: callIn(code), hours: await hoursIn(code)};

/** Matches what `trim()` removes. The lookbehind tries each run of spaces only once, not once per space. */
const trimmed = /^\s+|(?<!\s)\s+$/gu;

/**
 * The PHP file with the plugin's rules.
 *
 * @param {string} version
 * @param {string[]} locales with a translation
 */
export const phpRules = (version, locales) => `<?php

/**
 * Made by the build from the card's own rules.
 */

defined('ABSPATH') || exit;

return ${phpOf({
  version,
  locales,
  languages: words,
  days: dayCodes,
  options: {
    ...Object.fromEntries(optionNames.map((name) => [name, ruleOf(name)])),
    ...rulesOfAdditions(),
  },
  patterns: Object.fromEntries(
    Object.entries({...patterns, hexColor, length: lengthLimit, invisible, edges: trimmed}).map(
      ([name, pattern]) => [name, pcreOf(pattern)],
    ),
  ),
})};
`;
