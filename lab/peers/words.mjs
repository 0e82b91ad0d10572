// Reads the card's words from the plain card of this build, so that all peers have the same.
import {readFileSync} from 'node:fs';
import {parseFragment} from 'parse5';

/**
 * @typedef {import('parse5').DefaultTreeAdapterTypes.Element} Element
 * @typedef {import('parse5').DefaultTreeAdapterTypes.Node} Node
 * @typedef {{href: string, text: string}} Link
 * @typedef {ReturnType<typeof readWords>} Words
 */

/** @param {Element} element */
const elementsIn = (element) =>
  /** @type {Element[]} */ (element.childNodes.filter((node) => 'tagName' in node));

/** @param {import('parse5').DefaultTreeAdapterTypes.Node} node @returns {string} */
const textOf = (node) =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

/** The lines of an element, where `<br>` ends them. @param {Element} element @returns {Node[][]} */
const linesIn = (element) =>
  element.childNodes.reduce((lines, node) => {
    if ('tagName' in node && node.tagName === 'br') lines.push([]);
    else lines.at(-1)?.push(node);
    return lines;
  }, /** @type {Node[][]} */ ([[]]));

/** @param {Element} element @returns {Link[]} */
const linksIn = (element) =>
  element.tagName === 'a'
    ? [{href: element.attrs.find(({name}) => name === 'href')?.value ?? '', text: textOf(element)}]
    : elementsIn(element).flatMap(linksIn);

/** Reads a plain card in the order in which it is written. */
export function readWords(file = 'dist/plain/en-plymouth.html') {
  const [card] = /** @type {Element[]} */ (parseFragment(readFileSync(file, 'utf8')).childNodes);
  const rest = elementsIn(card);
  /** @param {string} tag */
  const take = (tag) => {
    const element = rest.shift();
    if (element?.tagName !== tag)
      throw new Error(`${file} has ${element?.tagName} where ${tag} was expected`);
    return element;
  };
  /** @param {string} tag */
  const text = (tag) => textOf(take(tag)).trim();
  const link = () => linksIn(take('p'))[0];
  const title = text('h2');
  const lead = [text('p'), text('p')];
  const call = link();
  const notes = [text('p'), text('p')];
  const visit = link();
  const message = {title: text('h3'), words: text('p'), answer: text('p')};
  const strip = take('p')
    .childNodes.map((node) => ('tagName' in node && linksIn(node)[0]) || textOf(node).trim())
    .filter(Boolean);
  const reassurances = {
    title: text('h3'),
    items: elementsIn(take('ul')).map((item) => {
      const points = elementsIn(item).find(({tagName}) => tagName === 'ul');
      const [title, words] = linesIn(item).map((nodes) =>
        nodes
          .filter((node) => node !== points)
          .map(textOf)
          .join('')
          .trim(),
      );
      return {title, text: words, points: points ? elementsIn(points).map(textOf) : []};
    }),
  };
  const questions = {title: text('h3'), items: /** @type {{question: string, answer: string}[]} */ ([])};
  while (rest[0].tagName === 'details') {
    const [question, answer] = elementsIn(take('details')).map((part) => textOf(part).trim());
    questions.items.push({question, answer});
  }
  const crisis = {title: text('h3'), lines: /** @type {(string | Link[])[]} */ ([])};
  while (rest.length > 1) {
    for (const line of linesIn(take('p'))) {
      const links = line.flatMap((node) => ('tagName' in node ? linksIn(node) : []));
      crisis.lines.push(links.length ? links : line.map(textOf).join('').trim());
    }
  }
  const attribution = text('p');
  return {title, lead, call, notes, visit, message, strip, reassurances, questions, crisis, attribution};
}

/** Everything that a card has to show, one text after another. @param {Words} words @returns {string[]} */
export const textsOf = (words) =>
  Object.entries(words).flatMap(([name, value]) =>
    name === 'href' ? [] : typeof value === 'string' ? [value] : textsOf(/** @type {any} */ (value)),
  );
