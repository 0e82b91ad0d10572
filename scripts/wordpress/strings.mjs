// The texts of the plugin that translators translate, and where each comes from. The card's own texts are in xliff/.
import {readdirSync, readFileSync} from 'node:fs';
import ts from 'typescript';
import {attributeOf, kinds, optionNames, rules} from '../../dist/modules/element/options.js';
import {descriptions} from '../build/facts.mjs';

/** @typedef {{id: string, context?: string, from: string, note?: string}} Text */

/** @param {string} folder @param {RegExp} ending */
const filesIn = (folder, ending) =>
  readdirSync(folder)
    .filter((name) => ending.test(name))
    .map((name) => `${folder}/${name}`);

/** What stands as a plain text in a call of `__`, with the note for translators before it. @param {string} file */
function inTypeScript(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  /** @type {Text[]} */
  const texts = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === '__') {
      const [text] = node.arguments;
      if (text && ts.isStringLiteral(text))
        texts.push({id: text.text, from: file, note: noteBefore(source.text, node.pos)});
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}

/** @param {string} text @param {number} position */
function noteBefore(text, position) {
  const [comment] = ts.getLeadingCommentRanges(text, position) ?? [];
  return comment && text.slice(comment.pos, comment.end).match(/translators: (.*?) \*\//)?.[1];
}

/** @param {string} file @returns {Text[]} */
const inPhp = (file) =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /(?:\/\* translators: (?<note>.*?) \*\/\s*)?\b(?:esc_html)?__\(\s*'(?<id>(?:[^'\\]|\\.)*)'/g,
    ),
  ].map(({groups: {id = '', note} = {}}) => ({id: id.replace(/\\(.)/g, '$1'), from: file, note}));

/** With the contexts that WordPress looks under. @returns {Text[]} */
function inBlock() {
  const from = 'wordpress/block/block.json';
  const {title, description, keywords} = JSON.parse(readFileSync(from, 'utf8'));
  return [
    {id: title, context: 'block title', from},
    {id: description, context: 'block description', from},
    ...keywords.map((/** @type {string} */ id) => ({id, context: 'block keyword', from})),
  ];
}

/** The line of the plugin's header that WordPress translates in its list of plugins. @returns {Text[]} */
function inHeader() {
  const from = 'wordpress/iop-return-card.php';
  const [, id = ''] = readFileSync(from, 'utf8').match(/^ \* Description: (.*)$/m) ?? [];
  return [{id, from}];
}

/** What the sidebar takes from the card and from the partner's page. @returns {Text[]} */
function ofOptions() {
  const sentences = descriptions();
  const labels = objectsIn('demo/labels.ts');
  const names = [...optionNames.map(attributeOf), 'lang'];
  const values = optionNames.flatMap((name) =>
    kinds[name] === 'one' || name === 'omit' ? rules[name].accepts.split(', ') : [],
  );
  const free = optionNames.filter((name) => kinds[name] !== 'one' && kinds[name] !== 'some');
  return [
    ...names.map((name) => ({id: labels[name], from: 'demo/labels.ts', note: 'The label of a field.'})),
    ...values.map((value) => ({id: labels[value], from: 'demo/labels.ts', note: 'One of a few values.'})),
    ...[...names, 'deep-link'].map((name) => ({
      id: sentences[name],
      from: 'src/element/iop-return-card.ts',
      note: `Help under the field “${labels[name] ?? 'Links to a question'}”.`,
    })),
    ...free.map((name) => ({
      id: rules[name].accepts,
      from: 'src/element/options.ts',
      note: 'Follows “It takes”.',
    })),
  ];
}

/** The plain texts in a module's objects, by their name. @param {string} file @returns {{[name: string]: string}} */
function objectsIn(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  /** @type {{[name: string]: string}} */
  const found = {};
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.initializer))
      found[/** @type {ts.Identifier | ts.StringLiteral} */ (node.name).text] = node.initializer.text;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Every text once, in the order in which they are found. @returns {Text[]} */
export function strings() {
  const all = [
    ...inHeader(),
    ...inBlock(),
    ...filesIn('wordpress/editor', /\.tsx?$/).flatMap(inTypeScript),
    ...ofOptions(),
    ...filesIn('wordpress/includes', /\.php$/).flatMap(inPhp),
  ];
  return [
    ...new Map(all.toReversed().map((text) => [`${text.context ?? ''}\u0004${text.id}`, text])).values(),
  ].toReversed();
}
