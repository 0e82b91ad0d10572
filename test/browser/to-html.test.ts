import {expect} from '@open-wc/testing';
import {fc} from '../support/drawn.js';
import {runs} from '../support/sample.js';
import {html, nothing, render, type TemplateResult} from 'lit';

const {htmlOf} = (await import(
  '/dist/modules/snippets/to-html.js' as string
)) as typeof import('../../dist/modules/snippets/to-html.js');

/** Elements, attributes and text of an element, with white space as HTML shows it: none at the end of a block. */
function contentOf(root: Element): unknown[] {
  const content: unknown[] = [];
  root.normalize();
  for (const node of root.childNodes) {
    if (node instanceof Element) {
      const attributes = node
        .getAttributeNames()
        .sort()
        .map((name) => [name, node.getAttribute(name)]);
      content.push([node.localName, node.namespaceURI, attributes, contentOf(node)]);
    } else if (node instanceof Text) content.push(node.data);
  }
  const isBlock = root.matches('div, ul');
  return content
    .map((item) => (typeof item === 'string' ? item.replace(/[ \t\n\f\r]+/g, ' ') : item))
    .map((item, index) =>
      typeof item === 'string' && isBlock && index === content.length - 1 ? item.replace(/ $/, '') : item,
    )
    .filter((item) => item !== '');
}

function expectSame(template: TemplateResult) {
  const rendered = document.createElement('div');
  render(template, rendered);
  const comments = document.createNodeIterator(rendered, NodeFilter.SHOW_COMMENT);
  for (let node = comments.nextNode(); node; node = comments.nextNode()) (node as Comment).remove();
  const written = document.createElement('div');
  written.innerHTML = htmlOf(template);
  expect(contentOf(written)).to.deep.equal(contentOf(rendered));
}

/** A template under construction: its strings and the values between them. */
interface Piece {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}
const join = (...pieces: Piece[]): Piece =>
  pieces.reduce((before, after) => ({
    strings: [
      ...before.strings.slice(0, -1),
      before.strings.at(-1)! + after.strings[0]!,
      ...after.strings.slice(1),
    ],
    values: [...before.values, ...after.values],
  }));
const source = (text: string): Piece => ({strings: [text], values: []});
const expression = (value: unknown): Piece => ({strings: ['', ''], values: [value]});
const templateOf = ({strings, values}: Piece) =>
  html(Object.assign([...strings], {raw: strings}) as TemplateStringsArray, ...values);

/** Text that a careless parser takes for markup. */
const text = fc
  .array(
    fc.constantFrom(
      'word',
      'a=',
      ' b="',
      "'",
      '"',
      '?c=',
      '.d=',
      '@e=',
      ' ',
      '\n  ',
      '>',
      '/>',
      '&amp;',
      '&#160;',
      '\u00a0',
      'é',
      '${f}',
      '{{g}}',
    ),
    {maxLength: 4},
  )
  .map((pieces) => source(pieces.join('')));
const primitive = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'x',
    '<b>"&\'',
    'a="b"',
    '\u00a0',
    '  two  spaces\n',
    nothing,
    null,
    undefined,
    0,
    false,
    true,
    12n,
  ),
  fc.string({unit: fc.constantFrom(...'<>&"\'= /ab\n\u00a0')}),
);
const quotable = fc.constantFrom('', 'a', ' a  b ', '\n', 'a=b', '>', '/', '&quot;', '&amp;', '<');

const value = (quote: string) =>
  fc
    .array(
      fc.oneof(
        quotable.map(source),
        primitive.map(expression),
        fc.constant(source(quote === '"' ? "'" : '"')),
      ),
      {
        maxLength: 3,
      },
    )
    .map((pieces) => join(source(quote), ...pieces, source(quote)));
const attribute = (name: string) =>
  fc.oneof(
    fc.constant(source(name)),
    fc
      .constantFrom('"', "'")
      .chain(value)
      .map((value) => join(source(`${name}=`), value)),
    fc
      .constantFrom('="', ' = "')
      .chain((equals) => value('"').map((value) => join(source(name + equals.slice(0, -1)), value))),
    fc.constantFrom('a', 'a/b').map((text) => source(`${name}=${text}`)),
    primitive.map((value) => join(source(`${name}=`), expression(value))),
    fc
      .tuple(primitive, primitive)
      .map(([first, second]) =>
        join(source(`${name}=a`), expression(first), source('b'), expression(second)),
      ),
    primitive.map((value) => join(source(`?${name}=`), expression(value))),
    primitive.map((value) => join(source(`?${name}="`), expression(value), source('"'))),
    primitive.map((value) => join(source(`.${name}Property=`), expression(value))),
    fc.constant(
      join(
        source(`@${name}=`),
        expression(() => undefined),
      ),
    ),
  );
const attributes = fc
  .subarray(['title', 'lang', 'data-x', 'class', 'open'], {maxLength: 3})
  .chain((names) => fc.tuple(...names.map(attribute)))
  .map((attributes) => join(source(''), ...attributes.map((attribute) => join(source(' '), attribute))));

const {content} = fc.letrec<{content: Piece; part: Piece; element: Piece; nested: Piece}>((tie) => ({
  content: fc.array(tie('part'), {maxLength: 4}).map((parts) => join(source(''), ...parts)),
  part: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    text,
    primitive.map(expression),
    tie('element'),
    tie('nested'),
  ),
  element: fc.oneof(
    fc
      .tuple(
        fc.constantFrom('div', 'section', 'span', 'em', 'ul', 'x-y'),
        attributes,
        fc.constantFrom('', ' ', '\n'),
        tie('content'),
      )
      .map(([name, attributes, space, content]) =>
        join(source(`<${name}`), attributes, source(`${space}>`), content, source(`</${name}${space}>`)),
      ),
    fc
      .tuple(fc.constantFrom('br', 'img'), attributes, fc.constantFrom('>', ' />'))
      .map(([name, attributes, end]) => join(source(`<${name}`), attributes, source(end))),
    attributes.map((attributes) =>
      join(source('<svg viewBox="0 0 1 1"><path'), attributes, source(' d="M0 0"/><g><path /></g></svg>')),
    ),
  ),
  nested: fc.oneof(
    tie('content').map((content) => expression(templateOf(content))),
    fc.array(tie('content'), {maxLength: 3}).map((contents) => expression(contents.map(templateOf))),
    fc.array(primitive, {maxLength: 3}).map((items) => expression(new Set(items))),
  ),
}));

describe('a template written as text', () => {
  it('is the same as the browser’s rendering, two thousand times', () => {
    fc.assert(
      fc.property(content, (content) => expectSame(templateOf(content))),
      {numRuns: runs(2000)},
    );
  });

  it('keeps text that looks like an attribute', () => {
    expectSame(html`<p>a=${'1'} b="${'2'}" ?c=${true}</p>`);
  });

  it('keeps no-break spaces, and white space in attributes', () => {
    const template = html`<p title="a  b">1${'\u00a0\u00a0'}2</p>`;
    expectSame(template);
    expect(htmlOf(template)).to.equal('<p title="a  b">1\u00a0\u00a02</p>');
  });

  it('omits an attribute whose value is nothing', () => {
    expectSame(
      html`<a href="tel:${nothing}" title=${nothing} ?hidden=${nothing} lang=${null} rel="${undefined}"
        >x</a
      >`,
    );
  });
});
