// Bundles Lit's published, readable modules, with changes for use on other people's pages. Each change has its reason,
// and the build stops if a new version of Lit no longer matches.

/** @typedef {[theirs: string, ours: string]} Change */

/** Lit's own switch. With it off, a development module works like the production one. @type {Change[]} */
const production = [['const DEV_MODE = true;', 'const DEV_MODE = false;']];

/** @type {{[file: string]: Change[]}} */
const changes = {
  'lit-html/development/lit-html.js': [
    ...production,
    ['const ENABLE_EXTRA_SECURITY_HOOKS = true;', 'const ENABLE_EXTRA_SECURITY_HOOKS = false;'],
    ['const ENABLE_SHADYDOM_NOPATCH = true;', 'const ENABLE_SHADYDOM_NOPATCH = false;'],
    // A page may allow only named policies, and may have loaded Lit itself. So our policy has its own name, and a
    // refusal doesn't stop the script. We ignore the error: if a policy is needed, rendering throws and reports it.
    [
      `const policy = trustedTypes
    ? trustedTypes.createPolicy('lit-html', {
        createHTML: (s) => s,
    })
    : undefined;`,
      `let policy;
try {
    policy = trustedTypes?.createPolicy('iop-return-card', {createHTML: (s) => s});
} catch {}`,
    ],
    // An XHTML page would parse the templates as XML. So an HTML document parses them.
    [
      `const el = d.createElement('template');`,
      `const owner = d.contentType === 'text/html' ? d : d.implementation.createHTMLDocument('');
        const el = owner.createElement('template');`,
    ],
    // Lists on `window`. With them, another Lit in development mode would warn the page's developers about ours.
    ['(global.litHtmlVersions ??= [])', '[]'],
  ],
  '@lit/reactive-element/development/reactive-element.js': [
    ...production,
    ['(global.reactiveElementVersions ??= [])', '[]'],
    // Globals for decorators, which the card doesn't use.
    [`Symbol.metadata ??= Symbol('metadata');`, ''],
    ['global.litPropertyMetadata ??= new WeakMap();', ''],
    ['const metadata = this[Symbol.metadata];', 'const metadata = null;'],
  ],
  'lit-element/development/lit-element.js': [...production, ['(global.litElementVersions ??= [])', '[]']],
};

/** @type {import('rollup').Plugin} */
export const oneLit = {
  name: 'one-lit',
  transform(code, id) {
    const file = Object.keys(changes).find((file) => id.endsWith(`/node_modules/${file}`));
    if (!file) return undefined;
    for (const [theirs, ours] of changes[file]) {
      if (code.split(theirs).length !== 2)
        this.error(
          `Lit has changed: look for this in ${file}, then mend scripts/build/one-lit.mjs:\n${theirs}`,
        );
      code = code.replace(theirs, () => ours);
    }
    return {code, map: null};
  },
};
