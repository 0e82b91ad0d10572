// Editors, documentation tools and the README use the manifest, so it has to match the code.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import Ajv from 'ajv';
import {readOption, textOptions, type TextOption} from '../support/read-option.js';

interface Item {
  readonly name: string;
  readonly description: string;
  readonly kind?: string;
  readonly static?: boolean;
  readonly default?: string;
  readonly fieldName?: string;
  readonly attribute?: string;
  readonly type: {readonly text: string};
}
type Part = 'attributes' | 'members' | 'slots' | 'events' | 'cssParts' | 'cssProperties';
type Element = {readonly tagName: string; readonly description: string} & {
  readonly [Name in Part]: readonly Item[];
};

const built = async (module: string) =>
  (await import(pathToFileURL(`dist/modules/${module}.js`).href)) as unknown;
const {IopReturnCard} = (await built(
  'entries/index',
)) as typeof import('../../dist/modules/entries/index.js');
const {languages} = (await built(
  'languages/languages',
)) as typeof import('../../dist/modules/languages/languages.js');

const read = (file: string) => readFileSync(file, 'utf8');
const json = (file: string) => JSON.parse(read(file)) as Record<string, unknown>;
const manifest = json('dist/custom-elements.json') as {modules: {declarations: [Element]}[]};
const [element] = manifest.modules[0]!.declarations;

const names = (items: readonly Item[]) => items.map(({name}) => name).sort();
const found = (text: string, pattern: RegExp) =>
  [...new Set([...text.matchAll(pattern)].map(([, name]) => name!))].sort();
/** The accepted words that a type lists. */
const wordsOf = ({type}: Item) =>
  type.text
    .split(' | ')
    .filter((word) => word !== 'string' && word !== 'boolean')
    .map((word) => word.replaceAll("'", ''));

const templates = [
  'src/element/template.ts',
  ...readdirSync('src/sections').map((file) => `src/sections/${file}`),
]
  .map(read)
  .join('\n');
const attributesOfOptions = element.attributes.filter(({fieldName}) =>
  textOptions.includes(fieldName as TextOption),
);

describe('the manifest', () => {
  it('is valid for tools that read it', () => {
    const ajv = new Ajv().addSchema(json('node_modules/custom-elements-manifest/schema.json'), 'manifest');
    const validate = (schema: string, data: unknown) =>
      assert.ok(ajv.validate(`manifest#${schema}`, data), ajv.errorsText());
    validate('', manifest);
    // The schema itself doesn't check the fields of custom elements.
    for (const [part, definition] of Object.entries({
      attributes: 'Attribute',
      slots: 'Slot',
      events: 'Event',
      cssParts: 'CssPart',
      cssProperties: 'CssCustomProperty',
    })) {
      for (const item of element[part as Part]) validate(`/definitions/${definition}`, item);
    }
    assert.equal(element.tagName, 'iop-return-card');
  });

  it('describes everything in one line each', () => {
    const parts = Object.values(element).filter(Array.isArray).flat() as Item[];
    for (const {name, description} of parts) assert.match(description, /^[^\n]{5,}\.$/, name);
  });

  it('has the element’s attributes, and lang', () => {
    assert.deepEqual(names(element.attributes), [...IopReturnCard.observedAttributes, 'lang'].sort());
  });

  for (const attribute of attributesOfOptions) {
    it(`has the accepted values and the default of ${attribute.name}`, () => {
      let complaint = '';
      const take = (value: string) =>
        readOption(attribute.fieldName as TextOption, value, (message) => (complaint = message));
      const otherwise = take('');
      if (attribute.default === undefined) assert.deepEqual(otherwise ?? [], []);
      else assert.deepEqual(take(attribute.default), otherwise);
      const words = wordsOf(attribute);
      words.forEach(take);
      assert.equal(complaint, '');

      take('7');
      const [, accepted] = /It takes (.*)\.$/.exec(complaint)!;
      if (words.length) assert.equal(accepted!.replace('1 to 6', '1, 2, 3, 4, 5, 6'), words.join(', '));
    });
  }

  it('has every language with its status from docs/translations.md', () => {
    const lang = element.attributes.find(({name}) => name === 'lang')!;
    assert.deepEqual(
      wordsOf(lang),
      languages.map(({code}) => code),
    );
    const table = read('docs/translations.md').split('\n');
    for (const {code} of languages) {
      const row = table.find((line) => line.startsWith('|') && line.includes(`(\`${code}\`)`));
      const [, language, ...status] = row!.split('|').map((cell) => cell.trim());
      assert.match(
        element.description,
        new RegExp([language!.split(' (')[0], ...status].join('[^.]*'), 'u'),
        code,
      );
    }
  });

  it('has the public fields and methods of the class', () => {
    const methods = Object.entries(Object.getOwnPropertyDescriptors(IopReturnCard.prototype))
      .filter(([name, {value}]) => typeof value === 'function' && name !== 'constructor')
      .map(([name]) => name)
      .filter((name) => !(name in Object.getPrototypeOf(IopReturnCard.prototype)));
    const of = (kind: string) => element.members.filter((member) => member.kind === kind);
    assert.deepEqual(names(of('method')), methods.sort());
    assert.deepEqual(
      names(of('field')),
      [...IopReturnCard.elementProperties.keys(), 'version', 'languages'].map(String).sort(),
    );
  });

  it('has the slots and parts of the templates', () => {
    assert.deepEqual(names(element.slots), ['', ...found(templates, /<slot name="(\w+)"/g)]);
    assert.deepEqual(names(element.cssParts), found(templates, /\bpart="([\w-]+)"/g));
  });

  it('has the stylesheet’s custom properties with their default values', () => {
    const css = readdirSync('src/styles', {withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map(({name}) => read(`src/styles/${name}`))
      .join('');
    assert.deepEqual(names(element.cssProperties), found(css, /(--iop-[\w-]+)/g));
    for (const property of element.cssProperties) assert.ok(css.includes(property.default!), property.name);
  });

  it('has every event with its class', () => {
    const events = [
      ...read('src/element/events.ts').matchAll(/class (\w+) extends [^']*super\('([\w-]+)'\)/g),
    ];
    assert.deepEqual(
      element.events.map(({name, type}) => [type.text, name]),
      events.map(([, type, name]) => [type, name]),
    );
  });
});

describe('the README, with docs/customize.md', () => {
  const readme = read('README.md') + read('docs/customize.md');

  it('has a row for everything in the manifest, and every part', () => {
    const {attributes, slots, events, cssProperties} = element;
    const methods = element.members.filter(({kind}) => kind === 'method');
    const isRowOf = (line: string, {name, description}: Item) =>
      line.startsWith(name ? `| \`${name}` : '| (default)') && line.includes(` ${description} `);
    for (const item of [...attributes, ...slots, ...methods, ...events, ...cssProperties])
      assert.ok(
        readme.split('\n').some((line) => isRowOf(line, item)),
        item.name,
      );
    for (const {name} of element.cssParts)
      assert.match(readme, new RegExp(`^Parts:.* \`${name}\``, 'm'), name);
  });

  it('says which translations no qualified translator has reviewed', () => {
    const [, status] = /^\*\*(.*)\*\*\n\n<!-- \/manifest/m.exec(readme)!;
    assert.ok(element.description.endsWith(status!));
  });
});

describe('the data for editors', () => {
  const {customElements, 'web-types': webTypes} = json('package.json') as Record<
    'customElements' | 'web-types',
    string
  >;

  it('are where package.json says', () => {
    assert.equal(customElements, './dist/custom-elements.json');
    assert.match(read(webTypes), /web-types\.json/);
  });

  it('offer every attribute and its values', () => {
    const [tag] = json('dist/vscode.html-custom-data.json')['tags'] as {
      attributes: {name: string; values: {name: string}[]}[];
    }[];
    const web = json(webTypes) as {contributions: {html: {elements: [{attributes: Item[]}]}}};
    assert.deepEqual(names(web.contributions.html.elements[0].attributes), names(element.attributes));
    assert.deepEqual(
      tag!.attributes.map(({name, values}) => [name, values.map((value) => value.name)]),
      element.attributes.map((attribute) => [attribute.name, wordsOf(attribute)]),
    );
  });

  it('offer every custom property and part', () => {
    const css = json('dist/vscode.css-custom-data.json') as Record<'properties' | 'pseudoElements', Item[]>;
    assert.deepEqual(names(css.properties), names(element.cssProperties));
    assert.deepEqual(names(css.pseudoElements), element.cssParts.map(({name}) => `::part(${name})`).sort());
  });
});
