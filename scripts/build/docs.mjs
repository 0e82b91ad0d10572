// Writes what documents and demo pages take from the build: the README's tables from the manifest, version and hash of
// the script into tags that load it, and the cards that the command prints. `--check` fails where one of them is stale.
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {languages} from '../../dist/modules/languages/languages.js';
import {statusOf} from './translation-status.mjs';

const read = (file) => readFileSync(file, 'utf8');
const [{declarations}] = JSON.parse(read('dist/custom-elements.json')).modules;
const [card] = declarations;
const {version} = JSON.parse(read('package.json'));
const hashes = JSON.parse(read('dist/integrity.json'));

const code = (text) => `\`${text}\``;
const wordsOf = ({type}) =>
  type.text === 'boolean'
    ? 'present or not'
    : type.text
        .split(' | ')
        .filter((word) => word !== 'string')
        .map((word) => code(word.replaceAll("'", '')))
        .join(', ');
const defaultOf = ({type, default: value}) => (!value || type?.text === 'boolean' ? '' : code(value));
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const blocks = {
  translations: () => `**${statusOf(languages.slice(1))}**`,
  attributes: () =>
    table(
      ['Attribute', 'What it sets', 'Values', 'Default'],
      card.attributes.map((item) => [code(item.name), item.description, wordsOf(item), defaultOf(item)]),
    ),
  slots: () =>
    table(
      ['Slot', 'For'],
      card.slots.map(({name, description}) => [name ? code(name) : '(default)', description]),
    ),
  methods: () =>
    table(
      ['Method', 'What it does'],
      card.members
        .filter(({kind}) => kind === 'method')
        .map(({name, parameters = [], description}) => [
          code(`${name}(${parameters.map((parameter) => parameter.name).join(', ')})`),
          description,
        ]),
    ),
  events: () =>
    table(
      ['Event', 'When'],
      card.events.map(({name, description}) => [code(name), description]),
    ),
  cssProperties: () =>
    table(
      ['Property', 'What it sets', 'Default'],
      card.cssProperties.map((item) => [code(item.name), item.description, defaultOf(item)]),
    ),
  cssParts: () => `Parts: ${card.cssParts.map(({name}) => code(name)).join(', ')}.`,
};

const commandPrints = (words) =>
  execFileSync('dist/modules/snippets/cli.js', words.split(' '), {encoding: 'utf8'});

const between = (text, name, fill) =>
  text.replace(
    new RegExp(`(<!-- ${name}:? (.*?) -->).*?(<!-- /${name} -->)`, 'gs'),
    (_, start, words, end) => `${start}\n${fill(words)}\n${end}`,
  );

/** For files that come from a server: Chromium does not run a script with a hash on a page that was opened from a file. */
const withHashes = (text, everywhere) =>
  text
    .replace(/(https:\/\/cdn\.example\/)\d[\d.]*(?=\/)/g, `$1${version}`)
    .replace(/<script\s[^>]*?src="([^"]*?)([\w.-]+)"[^>]*>/g, (tag, folder, name) =>
      hashes[name] && (everywhere || folder.startsWith('https:'))
        ? tag
            .replace(/\s+(?:integrity|crossorigin)="[^"]*"/g, '')
            .replace(/src="[^"]*"/, `$& integrity="${hashes[name]}" crossorigin="anonymous"`)
        : tag,
    );

async function upToDate(file) {
  let text = between(read(file), 'manifest', (name) => `\n${blocks[name]()}\n`);
  text = between(text, 'card', commandPrints);
  text = withHashes(text, file.startsWith('demo/'));
  return format(text, {...(await resolveConfig(file)), filepath: file});
}

const pages = readdirSync('demo', {recursive: true}).filter((file) => file.endsWith('.html'));
const stale = [];
for (const file of ['README.md', 'docs/hosting.md', ...pages.map((page) => `demo/${page}`)]) {
  const text = await upToDate(file);
  if (text === read(file)) continue;
  stale.push(file);
  if (!process.argv.includes('--check')) writeFileSync(file, text);
}

if (!process.argv.includes('--check')) {
  console.log(stale.length ? `Written:\n  ${stale.join('\n  ')}` : 'Nothing to write.');
} else if (stale.length) {
  console.error(`Not what the build says:\n  ${stale.join('\n  ')}`);
  console.error('Write them with npm run docs, look at the difference and commit it.');
  process.exitCode = 1;
} else {
  console.log('Documents and demo pages are what the build says.');
}
