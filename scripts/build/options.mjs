// The card's options with their labels and descriptions, from the table in src/options/options.ts and the comments
// above its rows.
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import ts from 'typescript';

const table = 'src/options/options.ts';

/**
 * @typedef {object} Declaration
 * @property {import('../../dist/modules/options/options.js').OptionName} name of the property
 * @property {string} attribute
 * @property {string} description in Markdown
 * @property {string} label
 * @property {string} group
 * @property {string} unset the label of no value
 * @property {{[value: string]: string}} valueLabels
 * @property {import('../../dist/modules/options/kinds.js').Option} option
 * @property {string} accepts
 */

/** The text of a comment or of one of its tags. @param {string | ts.NodeArray<ts.JSDocComment> | undefined} comment */
const commentText = (comment) => (ts.getTextOfJSDocComment(comment) ?? '').replace(/\s+/g, ' ');

/** The comment above each row, by option name. */
function comments() {
  const source = ts.createSourceFile(table, readFileSync(table, 'utf8'), ts.ScriptTarget.Latest, true);
  /** @type {Map<string, Pick<Declaration, 'description' | 'label' | 'group' | 'unset' | 'valueLabels'>>} */
  const found = new Map();
  /** @param {ts.Node} node */
  const visit = (node) => {
    const [comment] = ts.isPropertyAssignment(node) ? ts.getJSDocCommentsAndTags(node) : [];
    if (ts.isPropertyAssignment(node) && comment && ts.isJSDoc(comment)) {
      const tags = (comment.tags ?? []).map((tag) => [tag.tagName.text, commentText(tag.comment)]);
      /** @param {string} wanted */
      const all = (wanted) => tags.flatMap(([name, text = '']) => (name === wanted ? [text] : []));
      found.set(node.name.getText(source), {
        description: commentText(comment.comment),
        label: all('label')[0] ?? '',
        group: all('group')[0] ?? '',
        unset: all('unset')[0] ?? '',
        valueLabels: Object.fromEntries(all('value').map((text) => text.split(/ (.*)/s, 2))),
      });
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Every option, in the order of the table. @param {string} out where the build is @returns {Promise<Declaration[]>} */
export async function readDeclarations(out = 'dist') {
  /** @param {string} name @returns {Promise<any>} */
  const built = (name) => import(pathToFileURL(resolve(out, `modules/options/${name}.js`)).href);
  /** @type {typeof import('../../dist/modules/options/options.js')} */
  const {options, optionNames, attributeOf} = await built('options');
  /** @type {typeof import('../../dist/modules/options/kinds.js')} */
  const {acceptedBy} = await built('kinds');
  const commented = comments();
  return optionNames.map((name) => {
    const comment = commented.get(name);
    if (!comment?.description || !comment.label || !comment.group)
      throw new Error(`${name} needs a comment with @label and @group in ${table}.`);
    return {
      name,
      attribute: attributeOf(name),
      ...comment,
      option: options[name],
      accepts: acceptedBy(options[name]),
    };
  });
}
