// The plugin's texts to translate, and where each is from. The card's own texts are in xliff/.
import {readdirSync, readFileSync} from 'node:fs';
import ts from 'typescript';
import {descriptions} from '../build/facts.mjs';
import {readDeclarations} from '../build/options.mjs';
import {additions} from './additions.mjs';

const declarations = await readDeclarations();

/** @typedef {{id: string, context?: string, from: string, note?: string}} Text */

/** @param {string} folder @param {RegExp} ending */
const filesIn = (folder, ending) =>
  readdirSync(folder)
    .filter((name) => ending.test(name))
    .map((name) => `${folder}/${name}`);

/** The text in each call of `__`, with the translators' note before it. @param {string} file */
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

/** The texts in block.json, with the contexts that WordPress uses. @returns {Text[]} */
function inBlock() {
  const from = 'wordpress/block/block.json';
  const {title, description, keywords} = JSON.parse(readFileSync(from, 'utf8'));
  return [
    {id: title, context: 'block title', from},
    {id: description, context: 'block description', from},
    ...keywords.map((/** @type {string} */ id) => ({id, context: 'block keyword', from})),
  ];
}

/** The description in the plugin's header, which WordPress translates in its plugin list. @returns {Text[]} */
function inHeader() {
  const from = 'wordpress/iop-return-card.php';
  const [, id = ''] = readFileSync(from, 'utf8').match(/^ \* Description: (.*)$/m) ?? [];
  return [{id, from}];
}

/** The texts that the sidebar takes from the card's options and the plugin's additions. @returns {Text[]} */
function ofOptions() {
  const lang = {label: 'Language', attribute: 'lang', from: 'demo/labels.ts'};
  const own = Object.values(additions).map(({fact, ...addition}) => ({
    ...addition,
    attribute: fact,
    from: 'scripts/wordpress/additions.mjs',
  }));
  const fields = [
    ...declarations.map((declaration) => ({...declaration, from: 'src/options/options.ts'})),
    lang,
    ...own,
  ];
  const free = declarations.filter(({option}) => !('values' in option) && option.kind !== 'flag');
  const sentences = descriptions();
  return [
    ...fields.map(({label, from}) => ({id: label, from, note: 'The label of a field.'})),
    ...declarations
      .flatMap(({unset, valueLabels}) => [unset, ...Object.values(valueLabels)])
      .filter(Boolean)
      .map((id) => ({id, from: 'src/options/options.ts', note: 'One of a few values.'})),
    ...fields.map(({label, attribute, from}) => ({
      id: sentences[attribute],
      from,
      note: `Help under the field “${label}”.`,
    })),
    ...[...free.map(({accepts}) => ({accepts, from: 'src/options/kinds.ts'})), ...own].map(
      ({accepts, from}) => ({id: accepts, from, note: 'Follows “It takes”.'}),
    ),
  ];
}

/** Each text once, in the order found. @returns {Text[]} */
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
