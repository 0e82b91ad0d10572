import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {html, nothing, svg} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import {repeat} from 'lit/directives/repeat.js';

const modules = (name: string): Promise<unknown> =>
  import(pathToFileURL(`dist/modules/snippets/${name}.js`).href);
const {htmlOf, textOfPart} = (await modules(
  'to-html',
)) as typeof import('../../dist/modules/snippets/to-html.js');
const {plain} = (await modules('plain')) as typeof import('../../dist/modules/snippets/plain.js');

/** Another name than `html`, because Prettier reformats templates of that name. */
const lit = html;
const spread = () => undefined;

describe('a template that can’t be written throws', () => {
  for (const [what, template, reason] of [
    ['an expression for an element', lit`<p ${spread}>a</p>`, /not an attribute/],
    ['an expression in a name of an element', lit`<${'p'}>a</p>`, /"<\$\{…\}"/],
    ['an expression at the end of such a name', lit`<h${2}>a</h2>`, /"<h\$\{…\}"/],
    ['an expression in an end tag', lit`<p>a</${'p'}>`, /<\/\$\{…\}>/],
    ['an expression in a name of an attribute', lit`<p data-${'a'}="b">a</p>`, /not an attribute/],
    ['a comment', lit`<!-- ${'a'} -->`, /"<!--"/],
    ['a directive', lit`<p>${repeat([1], (item) => item)}</p>`, /a directive/],
    ['a directive in an attribute', lit`<p class=${classMap({a: true})}>a</p>`, /class has a directive/],
    [
      'a style',
      lit`<style>
        ${'a'}
      </style>`,
      /<style> has rules/,
    ],
    [
      'a script',
      lit`<script>
        a;
      </script>`,
      /<script> has rules/,
    ],
    ['a text area', lit`<textarea>${'a'}</textarea>`, /<textarea> has rules/],
    ['preformatted text', lit`<pre> a </pre>`, /<pre> has rules/],
    ['an SVG fragment', lit`<svg>${svg`<path />`}</svg>`, /type object/],
    ['a function', lit`<p>${spread}</p>`, /type function/],
    ['a symbol', lit`<p>${Symbol('a')}</p>`, /type symbol/],
    ['an object', lit`<p>${{}}</p>`, /type object/],
    ['an object in an attribute', lit`<p title=${{}}>a</p>`, /title has a value of type object/],
    ['a boolean attribute with text', lit`<p ?hidden="a${true}">a</p>`, /\?hidden takes one/],
    ['a boolean attribute without an expression', lit`<p ?hidden>a</p>`, /\?hidden takes one/],
    ['an element that is not closed', lit`<p>a`, /does not close its <p>/],
    ['an element that is closed by another template', lit`<p>${lit`a</p>`}</p>`, /<\/p> closes nothing/],
    ['elements that cross', lit`<b><i>a</b></i>`, /<\/b> closes nothing/],
    ['an element that HTML does not close', lit`<p />`, /does not close <p\/>/],
    ['a tag that does not end', lit`<p title="a"`, /<p does not end/],
    ['a value that does not end', lit`<p title="a>`, /does not end/],
    ['a name that begins with a digit', lit`<1a>b</1a>`, /"<1a"/],
    ['a stray angle bracket', lit`a < b`, /"<"/],
  ] as const) {
    it(what, () => {
      for (const write of [htmlOf, plain])
        assert.throws(() => write(template), {name: 'TypeError', message: reason});
    });
  }
});

describe('a template as HTML', () => {
  for (const [what, template, expected] of [
    ['what says nothing', lit`<p title=${undefined}>${null}${undefined}${nothing}</p>`, '<p title></p>'],
    ['values of every kind that has a text', lit`<p>${'a'} ${1} ${2n} ${true}</p>`, '<p>a 1 2 true</p>'],
    ['attributes without a value', lit`<p hidden lang>a</p>`, '<p hidden lang>a</p>'],
    ['a boolean attribute', lit`<p ?hidden=${true} ?inert=${nothing}></p>`, '<p hidden></p>'],
    ['a dot in the name of an attribute', lit`<p a.b="c"></p>`, '<p a.b="c"></p>'],
    ['either kind of quote', lit`<p title='a"${'b"'}'></p>`, '<p title="a&quot;b&quot;"></p>'],
    [
      'elements that SVG closes',
      lit`<svg /><svg><path d="M0 0" /></svg>`,
      '<svg></svg><svg><path d="M0 0"></path></svg>',
    ],
    [
      'no white space at the end of a block',
      lit`<div>
        <p>a <b>b </b></p>
      </div>`,
      '<div> <p>a <b>b </b></p></div>',
    ],
  ] as const)
    it(`has ${what}`, () => assert.equal(htmlOf(template), expected));
});

describe('the text of a part', () => {
  it('is escaped for text and quotes', () => {
    const template = lit`<p part="a">1</p>
      <h2 part="b">"2" &amp; <br /><i>${'<3> "4"'}</i></h2>
      <p>5</p>`;
    assert.equal(textOfPart(template, 'b'), '&quot;2&quot; &amp; &lt;3&gt; &quot;4&quot;');
  });

  it('throws if there is no such part', () => {
    assert.throws(() => textOfPart(lit`<p part="a"></p>`, 'b'), /no part "b"/);
  });
});

describe('the plain form of a template', () => {
  const plainOf = (template: unknown) => plain(template).replaceAll('\n', '');

  it('keeps spaces around inline elements as they were', () => {
    assert.equal(
      plainOf(
        lit`<p>
          One <strong>two</strong> <a href="#">three</a>,
          <span>four</span>
          <span>five</span><span>six</span>
        </p>`,
      ),
      '<p>One <strong>two</strong> <a href="#">three</a>, four fivesix</p>',
    );
    assert.equal(plainOf(lit`<p>a<strong> b </strong>c<br />d</p>`), '<p>a<strong> b</strong> c <br>d</p>');
    assert.equal(plainOf(lit`<p>a <strong> b</strong></p>`), '<p>a <strong>b</strong></p>');
    assert.equal(plainOf(lit`<p>1${'\u00a0\u00a0'}2</p>`), '<p>1\u00a0\u00a02</p>');
  });

  it('drops elements and attributes that aren’t listed', () => {
    assert.equal(
      plainOf(
        lit`<section class="a" id="b">
          <h2 part="c">d</h2>
          <svg><text>e</text></svg>
          <p lang="en" style="color: red">f</p>
          <p role="status"></p>
          <ul role="list">
            <li></li>
          </ul>
        </section>`,
      ),
      '<h2><strong>d</strong></h2><p>f</p>',
    );
  });

  it('puts loose words into paragraphs and loose elements on lines', () => {
    const [call, mail] = [lit`<a href="tel:911">Call</a>`, lit`<a href="mailto:a@b.c">Email</a>`];
    const boldCall = '<a href="tel:911"><strong>Call</strong></a>';
    const link = '<a href="mailto:a@b.c">Email</a>';
    assert.equal(
      plainOf(
        lit`<div>
          loose
          <div>words</div>
        </div>`,
      ),
      '<p>loose</p><p>words</p>',
    );
    assert.equal(plainOf(lit`<div>${call} <span> ${mail}</span></div>`), `<p>${boldCall} <br>${link}</p>`);
    assert.equal(plainOf(lit`<div>${mail}</div>`), `<p>${link}</p>`);
    assert.equal(
      plainOf(lit`<div><strong>One</strong> <span>two</span> ${call}</div>`),
      `<p><strong>One</strong> <br>two <br>${boldCall}</p>`,
    );
    assert.equal(
      plainOf(lit`<div>Or ${mail} <strong>now</strong></div>`),
      `<p>Or ${link} <strong>now</strong></p>`,
    );
    assert.equal(plainOf(lit`<p>Or ${call} or ${mail}.</p>`), `<p>Or ${boldCall} or ${link}.</p>`);
  });

  it('puts the title of a list item on its own line, and keeps a list in it', () => {
    assert.equal(
      plainOf(
        lit`<ul>
          <li>
            <strong>a</strong>
            <p>b <a href="#">c</a></p>
            <ul>
              <li>d <strong>e</strong></li>
            </ul>
          </li>
        </ul>`,
      ),
      '<ul><li><strong>a</strong> <br>b <a href="#">c</a><ul><li>d <strong>e</strong></li></ul></li></ul>',
    );
  });

  it('writes a link as text if filters drop its scheme', () => {
    assert.equal(
      plainOf(lit`<p><a href="sms:988">Text</a> or <a href="#">b</a></p>`),
      '<p>Text or <a href="#">b</a></p>',
    );
    for (const href of ['https://a.example/', 'http://a.example/', 'tel:1', 'mailto:a@b.c', '/a', 'a?b'])
      assert.match(plainOf(lit`<p><a href=${href}>a</a></p>`), /<a href/, href);
    for (const href of ['sms:1', 'SMS:1', 'whatsapp:1', 'skype:a'])
      assert.equal(plainOf(lit`<p><a href=${href}>a</a></p>`), '<p>a</p>', href);
  });

  it('has the heading levels of aria-level', () => {
    assert.equal(
      plainOf(
        lit`<h2 aria-level=${1}>a</h2>
          <h3 aria-level=${6}>b</h3>
          <h2>c</h2>
          <p aria-level="3">d</p>`,
      ),
      '<h1><strong>a</strong></h1><h6>b</h6><h2><strong>c</strong></h2><p>d</p>',
    );
  });

  it('has headings of every level between paragraphs, and no other headings', () => {
    for (const level of [1, 2, 3, 4, 5, 6])
      assert.equal(
        plainOf(lit`<div>a<h2 aria-level=${level}>b</h2>c</div>`),
        `<p>a</p><h${level}><strong>b</strong></h${level}><p>c</p>`,
      );
    assert.equal(plainOf(lit`<x-h1 aria-level="1">a</x-h1>`), '<p>a</p>');
    assert.equal(plainOf(lit`<h1-x aria-level="1">a</h1-x>`), '<p>a</p>');
  });

  it('keeps line breaks without space around them, and drops pictures', () => {
    assert.equal(plainOf(lit`<div><p>a <br /> b<img src="c" />d</p></div>`), '<p>a <br>bd</p>');
  });

  it('keeps slotted content in its line', () => {
    assert.equal(plainOf(lit`<p>One <slot name="a">two</slot> three</p>`), '<p>One two three</p>');
  });

  it('has no empty paragraph', () => {
    assert.equal(plainOf(lit`<p>${''}</p><p> </p>`), '');
  });

  it('puts a loose answer into a paragraph', () => {
    assert.equal(
      plainOf(lit`<details><summary>a</summary>b</details>`),
      '<details><summary><strong>a</strong> </summary><p>b</p></details>',
    );
  });

  it('keeps open questions open', () => {
    assert.equal(
      plainOf(
        lit`<details id="q1" ?open=${true}>
          <summary>a</summary>
          <div>b</div>
        </details>`,
      ),
      '<details open><summary><strong>a</strong> </summary><p>b</p></details>',
    );
  });
});
