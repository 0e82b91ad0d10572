import assert from 'node:assert/strict';
import {it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {fc} from '../support/drawn.js';

const {command} = (await import(
  pathToFileURL('dist/modules/snippets/command.js').href
)) as typeof import('../../dist/modules/snippets/command.js');
const {forms} = (await import(
  'iop-return-card/render' as string
)) as typeof import('../../dist/modules/snippets/render-card.js');

it('the command prints or rejects any arguments, and never prints an address that no card has', () => {
  const names =
    'as lang src county phone program-url text-phone email heading-level theme omit open deep-link integrity help out __proto__';
  const arg = fc.oneof(
    fc.constantFrom(...names.split(' ').map((name) => `--${name}`)),
    fc.constantFrom(
      ...forms,
      'bristol',
      'pt-BR',
      '7745550100',
      'https://a.example',
      'javascript:alert(1)',
      '"><script>',
      '-',
      '--',
      '',
    ),
    fc.string({unit: 'binary', maxLength: 20}),
  );
  let printed = 0;
  fc.assert(
    fc.property(fc.array(arg, {maxLength: 6}), (args) => {
      let text;
      try {
        ({text} = command(args));
      } catch (error) {
        const {code} = error as NodeJS.ErrnoException;
        assert.ok(error instanceof RangeError || code?.startsWith('ERR_PARSE_ARGS'), String(error));
        return;
      }
      printed++;
      for (const [, name, address] of text.matchAll(/(href|src)="(.*?)"/g)) {
        const allowed = name === 'href' ? /^(tel:|sms:|mailto:|https:)/ : /^(https:\/\/|[^:]+$)/;
        assert.match(address!, allowed);
      }
    }),
    {numRuns: 4000},
  );
  assert.ok(printed > 200, String(printed));
});
