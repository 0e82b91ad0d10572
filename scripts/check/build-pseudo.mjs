// Proves that a language is a file and a row, and that an option is a row, its use in a section and values for a test. Works
// in a copy of the project, in build/pseudo: follows "Add a language" of docs/translations.md for two made-up languages, adds a
// made-up option, runs the checks, and looks for the option in everything that the build derives. The languages are accented
// and 40 % longer than English, and the second is written from right to left. test/browser/languages.test.ts tests their cards.
import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {readXliff, unitsOf, writeXliff} from '../build/xliff.mjs';

const root = 'build/pseudo';

/** @type {{[letter: string]: string}} */
const accents = {a: 'á', e: 'ë', i: 'ï', o: 'ô', u: 'ü', c: 'ç', n: 'ñ', y: 'ý'};
/** @param {string} text */
const accented = (text) => text.replace(/[aeioucny]/g, (letter) => accents[letter] ?? letter);

/** All but dist, which is built anew. */
const project = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\0')
  .filter((file) => existsSync(file) && !file.startsWith('dist/'));

function copyProject() {
  rmSync(root, {recursive: true, force: true});
  for (const file of project) cpSync(file, `${root}/${file}`);
  symlinkSync('../../node_modules', `${root}/node_modules`);
}

/** As a maintainer may, for words that are longer than anyone's: see CONTRIBUTING.md, "Sizes". */
function raiseBudgets() {
  const file = `${root}/sizes.json`;
  const {budgets, ...sizes} = JSON.parse(readFileSync(file, 'utf8'));
  for (const name of Object.keys(budgets)) budgets[name] *= 1.2;
  writeFileSync(file, JSON.stringify({budgets, ...sizes}));
}

/**
 * The steps of the document that are done in an editor.
 * @param {{code: string, direction: string, filler: string}} language
 */
function addLanguage({code, direction, filler}) {
  // 1
  const xliff = readXliff(`${root}/xliff/es.xlf`);
  xliff.getElementsByTagName('file')[0]?.setAttribute('target-language', code);
  // 2
  for (const {source, target} of unitsOf(xliff).values())
    if (source && target) translate(source, target, filler);
  writeXliff(`${root}/xliff/${code}.xlf`, xliff);
  // 3
  const list = `${root}/xliff/words-to-avoid.json`;
  const words = JSON.parse(readFileSync(list, 'utf8'));
  writeFileSync(list, JSON.stringify({...words, [code]: words.en.map(accented)}, null, 2));
  const hedges = JSON.parse(readFileSync(`${root}/xliff/hedges.json`, 'utf8'));
  hedges[code] = JSON.parse(JSON.stringify(hedges.en), (_, value) =>
    typeof value === 'string' ? accented(value) : value,
  );
  writeFileSync(`${root}/xliff/hedges.json`, JSON.stringify(hedges, null, 2));
  // 4
  const table = `${root}/src/languages/languages.ts`;
  const row = `  {code: '${code}', name: '${accented(code)}', english: 'Pseudo', direction: '${direction}', made: 'by a script', reviewed: ''},\n`;
  const [before, after, ...others] = readFileSync(table, 'utf8').split(/^(?=\];)/m);
  if (!after || others.length) stop(`${table} no longer ends its table with a line "];".`);
  writeFileSync(table, before + row + after);
}

/** @param {Element} source @param {Element} target @param {string} filler */
function translate(source, target, filler) {
  target.textContent = '';
  for (const node of Array.from(source.childNodes)) {
    const text = node.nodeValue;
    target.appendChild(
      text ? target.ownerDocument.createTextNode(longer(accented(text), filler)) : node.cloneNode(true),
    );
  }
}

/** @param {string} text @param {string} filler */
function longer(text, filler) {
  const more = ` ${filler}`.repeat(Math.ceil((text.length * 0.4) / (filler.length + 1)));
  return text.replace(/\s*$/, (end) => more + end);
}

/** Replaces a text that a file of the copy has once. @param {string} file @param {string} text @param {string} replacement */
function replaceIn(file, text, replacement) {
  const [before, after, ...others] = readFileSync(`${root}/${file}`, 'utf8').split(text);
  if (after === undefined || others.length) stop(`${file} has not exactly one "${text}".`);
  writeFileSync(`${root}/${file}`, before + replacement + after);
}

function addOption() {
  const table = 'export const options = {\n';
  replaceIn(
    'src/options/options.ts',
    table,
    `${table}  /**
   * A made-up option.
   * @label Made-up option
   * @group structure
   * @value loud Loud
   */
  madeUp: {kind: 'one', values: ['quiet', 'loud'], default: 'quiet'},
`,
  );
  const values = "    county: ['plymouth',";
  replaceIn('test/node/wordpress-options.test.ts', values, `    madeUp: ['quiet', ' LOUD '],\n${values}`);
  const section = '<div part="questions"';
  replaceIn('src/sections/questions.ts', section, `${section} data-made-up=\${options.madeUp}`);
}

/** The central default, once the program's hours are known. */
function setHours() {
  replaceIn('src/options/options.ts', "readHours('')", "readHours('Mo-Fr 08:30-17:00')");
}

/** What has to appear in each file that the build derives from the options. @type {{[file: string]: string | string[]}} */
const derived = {
  'dist/custom-elements.json': '"made-up"',
  'dist/vscode.html-custom-data.json': '"made-up"',
  'dist/web-types.json': '"made-up"',
  'dist/modules/options/options.d.ts': 'madeUp',
  'dist/frame.js': 'madeUp',
  'README.md': '| `made-up`',
  'build/page/page.js': 'Made-up option',
  'wordpress/languages/iop-return-card.pot': 'msgid "Made-up option"',
  'build/wordpress/iop-return-card/generated/rules.php': [
    "'attribute' => 'made-up'",
    "'default' => 'Mo-Fr 08:30-17:00'",
  ],
  'build/wordpress/iop-return-card/block/block.json': '"madeUp"',
  'build/wordpress/iop-return-card/editor/index.js': 'Made-up option',
  'build/wordpress/iop-return-card/readme.txt': '`made-up`',
  'docs/npm.md': '| `Mo-Fr 08:30-17:00` ',
  'dist/static/es.html': 'de lunes a viernes',
  'dist/plain/en.html': 'Monday to Friday, 8:30&#160;a.m. to 5&#160;p.m.',
  'dist/frame.html': 'Monday to Friday, 8:30&nbsp;a.m. to 5&nbsp;p.m.',
  'build/help.txt': '--made-up VALUE   quiet, loud',
  'build/card.html': 'data-made-up="loud"',
  'build/frame.html': 'frame.html?made-up=loud',
};

function checkDerived() {
  for (const [file, texts] of Object.entries(derived))
    for (const text of [texts].flat())
      if (!readFileSync(`${root}/${file}`, 'utf8').includes(text))
        stop(`${root}/${file} has no ${text}: an option is more than a row and its use in a section.`);
}

/** Commands of the document that wait for someone to look, or for Chromium. The checks stand in for `npm test`. */
const leftOut = ['npm run trees', 'npm run pictures', 'npm start', 'npm test'];

/** The other commands that the document names, in its order. */
function documentedCommands() {
  const [, section = ''] = readFileSync('docs/translations.md', 'utf8').split('## Add a language');
  return [...section.matchAll(/`(np[mx] [^`]+)`/g)]
    .map(([, command = '']) => command)
    .filter((command) => !leftOut.includes(command));
}

/** Files of the copy that adding the languages has changed. Whatever a check says of the others, it says here too. */
const changedFiles = () =>
  project
    .concat(['qps', 'qpr'].map((code) => `xliff/${code}.xlf`))
    .filter((file) => !existsSync(file) || !readFileSync(file).equals(readFileSync(`${root}/${file}`)));

const command = 'dist/modules/snippets/cli.js';
const tests = ['command', 'manifest', 'options', 'package', 'render-card', 'wordpress-options', 'words'];
function checks() {
  const changed = changedFiles().join(' ');
  return [
    'npm run check:docs',
    'npm run types',
    `npx eslint --no-warn-ignored ${changed}`,
    `npx prettier --check --ignore-unknown ${changed}`,
    'npm run size',
    'node scripts/release/wordpress.mjs',
    `node -e "import('./scripts/build/page.mjs').then(({buildPage}) => buildPage('build/page'))"`,
    `${command} --help > build/help.txt`,
    `${command} --as static --made-up loud > build/card.html`,
    `${command} --as frame --made-up loud > build/frame.html`,
    'node scripts/check/build-tests.mjs',
    `node --test ${tests.map((name) => `build/test/node/${name}.test.js`).join(' ')}`,
  ];
}

/** @param {string} command */
function run(command) {
  const started = performance.now();
  const {status, stdout, stderr} = spawnSync(command, {cwd: root, encoding: 'utf8', shell: true});
  if (status !== 0) {
    stop(
      `${stdout}${stderr}\nAdding a language takes more than docs/translations.md says: "${command}" fails in ${root}, where two were added by the book. Where it fails without them too, mend that first.`,
    );
  }
  console.log(`  ${command} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}

/** @param {string} message @returns {never} */
function stop(message) {
  console.error(message);
  process.exit(1);
}

console.log(`Adding two languages by the book and an option, in ${root}:`);
copyProject();
raiseBudgets();
addLanguage({code: 'qps', direction: 'ltr', filler: 'lóngër'});
addLanguage({code: 'qpr', direction: 'rtl', filler: 'wïdër'});
addOption();
setHours();
for (const command of documentedCommands()) run(command);
for (const command of checks()) run(command);
checkDerived();
