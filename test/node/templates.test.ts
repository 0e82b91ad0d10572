// The build rewrites templates. What runs afterwards must give the same strings and values as the source.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {rollup} from 'rollup';
import {templates} from '../../scripts/build/templates.mjs';

interface Result {
  readonly strings: readonly string[] & {readonly raw: readonly string[]};
  readonly values: readonly unknown[];
}

/** Bundles a module that calls `show`, with the plugin or without, runs it, and returns what it showed. */
async function shownBy(source: string, plugins = [templates]) {
  const code = `const html = (strings, ...values) => ({strings, values});\n${source}`;
  const input = {name: 'input', resolveId: (id: string) => id, load: () => code};
  const bundle = await rollup({input: 'input.js', plugins: [input, ...plugins]});
  const {output} = await bundle.generate({format: 'iife', strict: true});
  let shown: unknown;
  new Function('show', output[0].code)((value: unknown) => (shown = value));
  assert.doesNotMatch(output[0].code, plugins.length ? /`/ : /^$/);
  return shown;
}

const helpers = `
  const number = (display) => html\`<b .textContent="\${display}"></b>\`;
  const call = (display) => html\`Call \${number(display)}\`;
  const quote = html\`<slot></slot>\`;
  const line = '911';
`;

describe('a template', () => {
  it('contains the templates and texts that it always shows', async () => {
    const {strings, values} = (await shownBy(`${helpers}
      const section = ({phone}, {open}) => html\`<p>\${call(phone.display)}</p>\${quote}<i ?open="\${open}">\${call(line)}</i>\`;
      const card = (options, state) => html\`<div>\${section(options, state)}</div>\`;
      show(card({phone: {display: '1'}}, {open: true}));`)) as Result;
    assert.deepEqual(
      [...strings],
      ['<div><p>Call <b .textContent="', '"></b></p><slot></slot><i ?open="', '">Call <b>911</b></i></div>'],
    );
    assert.equal(strings.raw, strings);
    assert.deepEqual(values, ['1', true]);
  });

  for (const [what, source] of Object.entries({
    'is made once': `const card = () => html\`<p>\${1}</p>\`; show(card().strings === card().strings);`,
    'keeps what is shown only sometimes': `${helpers}
      const section = ({phone}) => html\`<p>\${phone ? call(phone) : ''}</p>\`;
      const card = (options) => html\`<div>\${section(options)}\${[1, 2].map((n) => html\`<li>\${n}</li>\`)}</div>\`;
      show(card({phone: '1'}).values.length);`,
    'calls what may have effects once': `
      let count = 0;
      const twice = (n) => html\`\${n}\${n}\`;
      show(html\`<p>\${twice(++count)}</p>\`.values.length && count);`,
  })) {
    it(what, async () => assert.deepEqual(await shownBy(source), await shownBy(source, [])));
  }

  it('renames nothing that a function inside it declares again', async () => {
    const source = `
      const list = ({name}) => html\`\${['a', 'b'].map((name) => name)} \${() => ({name})}\`;
      const card = (options) => html\`<p>\${list(options)}</p>\`;
      show(card({name: 'outer'}).values);`;
    const [letters, object] = (await shownBy(source)) as [string[], () => unknown];
    assert.deepEqual([letters, object()], [['a', 'b'], {name: 'outer'}]);
  });

  it('stops the build if a function inside it shadows a name', async () => {
    const source = `
      const list = (shown) => html\`\${['a'].map((name) => name + shown)}\`;
      const card = (name) => html\`<p>\${list(name)}</p>\`;
      show(card('outer'));`;
    await assert.rejects(shownBy(source), /hides "name", which "shown" stands for: rename it/);
  });
});

describe('any other template literal', () => {
  it('converts its values the same way', async () => {
    const source = `
      const value = {toString: () => 'text', valueOf: () => 7};
      const tag = (strings, ...values) => strings.raw.join() + values;
      show([\`\${value}\`, \`a\${1}\${2}b\\n\`, \`\`, tag\`x\${\`<\${value}>\`}y\`]);`;
    assert.deepEqual(await shownBy(source), await shownBy(source, []));
  });
});
