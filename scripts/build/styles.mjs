// Bundles src/styles/ into two minified strings: the script's style sheet and the static card's.
import {mkdirSync, writeFileSync} from 'node:fs';
import browserslist from 'browserslist';
import {browserslistToTargets, bundle, Features} from 'lightningcss';

/**
 * @typedef {import('lightningcss').Rule} Rule
 * @typedef {import('lightningcss').Selector} Selector
 * @typedef {Extract<Rule, {type: 'style'}>} StyleRule
 */

export function compileStyles() {
  mkdirSync('src/styles/generated', {recursive: true});
  write('card', compile('src/styles/card.css'), 'The style sheet of the card');
  write('static', compile('src/styles/static.css', {isBound: true}), 'The style of a static card');
}

/** @param {string} name @param {string} css @param {string} what */
function write(name, css, what) {
  writeFileSync(
    `src/styles/generated/${name}.ts`,
    `/** ${what}, made of src/styles by the build. */\nexport const css = ${JSON.stringify(css)};\n`,
  );
}

/**
 * Compiles a style sheet and its imports to ASCII. With `isBound`, no rule matches outside a shadow tree.
 * @param {string} filename
 */
export function compile(filename, {isBound = false} = {}) {
  /** @type {Map<string, import('lightningcss').TokenOrValue[]>} */
  const palette = new Map();
  const {code} = bundle({
    filename,
    minify: true,
    targets: browserslistToTargets(browserslist()),
    // Writes `(min-width: …)`: csso drops the range syntax, which it can't parse.
    include: Features.MediaRangeSyntax,
    // Compiled, `light-dark()` would add custom properties to the page.
    exclude: Features.LightDark,
    customAtRules: {palette: {body: 'declaration-list'}},
    visitor: {
      Rule: {
        custom: {
          palette({body}) {
            for (const {property, value} of /** @type {any} */ (body).value.declarations)
              if (property === 'custom') palette.set(value.name, copy(value.value));
            return [];
          },
        },
      },
      Variable: ({name}) => palette.get(name.ident),
      RuleExit(rule) {
        if (rule.type !== 'style') return;
        const rules = bothThemes(rule);
        return isBound ? rules.map(bound) : rules;
      },
    },
  });
  // CSS escapes, because entities mean nothing in a `<style>` and we don't know the page's encoding.
  return code.toString().replace(/[^\0-~]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `);
}

/**
 * A rule, plus its `light-dark()` colors for the dark theme and for devices in dark mode. Not every browser that we
 * support has `light-dark()`.
 * @param {StyleRule} rule
 * @returns {Rule[]}
 */
function bothThemes(rule) {
  const {declarations = [], importantDeclarations} = rule.value.declarations ?? {};
  const inPairs = declarations.filter((declaration) => JSON.stringify(declaration).includes('"light-dark"'));
  /** @param {'light' | 'dark'} side @param {typeof declarations} of @returns {StyleRule} */
  const withColors = (side, of) => ({
    ...rule,
    value: {...rule.value, declarations: {declarations: copy(of, side), importantDeclarations}},
  });
  const light = withColors('light', declarations);
  if (!inPairs.length) return [light];
  const dark = withColors('dark', inPairs);
  return [light, inTheme('dark', dark), whereDark(inTheme('auto', dark))];
}

/**
 * Copies part of the syntax tree. If `side` is set, keeps only that color of each `light-dark()`.
 * @template T
 * @param {T} node
 * @param {'light' | 'dark'} [side]
 * @returns {T}
 */
const copy = (node, side) =>
  JSON.parse(
    JSON.stringify(node, (_key, value) => {
      if (side && value?.type === 'light-dark') return value[side];
      if (side && Array.isArray(value))
        return value.flatMap((item) => (item?.type === 'unresolved-color' ? item.value[side] : [item]));
      // lightningcss writes null but doesn't accept it.
      return value ?? undefined;
    }),
  );

/** @type {Selector[number]} */
const descendant = {type: 'combinator', value: 'descendant'};

/**
 * Limits a rule to a theme without raising its specificity.
 * @param {string} theme
 * @param {StyleRule} rule
 */
function inTheme(theme, rule) {
  /** @type {Selector[number]} */
  const where = {
    type: 'pseudo-class',
    kind: 'where',
    selectors: [[{type: 'attribute', name: 'data-theme', operation: {operator: 'equal', value: theme}}]],
  };
  return withSelectors(rule, ([first, ...others]) =>
    first?.type === 'attribute' && first.operation?.value === 'card'
      ? [first, where, ...others]
      : [where, descendant, .../** @type {Selector} */ ([first, ...others])],
  );
}

/** @param {Rule} rule @returns {Rule} */
const whereDark = (rule) => ({
  type: 'media',
  value: {
    query: {mediaQueries: [{mediaType: 'all', condition: prefersDark}]},
    rules: [rule],
    loc: {source_index: 0, line: 1, column: 1},
  },
});

/** @type {import('lightningcss').MediaCondition} */
const prefersDark = {
  type: 'feature',
  value: {type: 'plain', name: 'prefers-color-scheme', value: {type: 'ident', value: 'dark'}},
};

/**
 * Starts a rule's selectors with `:host`. Optimizers and page-to-PDF tools apply a static card's `<style>` to the page,
 * where `:host` matches nothing.
 * @param {Rule} rule
 * @returns {Rule}
 */
function bound(rule) {
  if (rule.type === 'media') return {...rule, value: {...rule.value, rules: rule.value.rules.map(bound)}};
  if (rule.type !== 'style') return rule;
  return withSelectors(rule, (selector) =>
    selector.some((part) => part.type === 'pseudo-class' && part.kind === 'host')
      ? selector
      : [{type: 'pseudo-class', kind: 'host'}, descendant, ...selector],
  );
}

/** @param {StyleRule} rule @param {(selector: Selector) => Selector} change @returns {StyleRule} */
const withSelectors = (rule, change) => ({
  ...rule,
  value: {...rule.value, selectors: rule.value.selectors.map(change)},
});
