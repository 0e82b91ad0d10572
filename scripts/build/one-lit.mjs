// Bundles Lit as it is published, from its readable modules, except for what a host page must not meet. Each change
// gives its reason, and the build stops where a new version of Lit no longer reads as expected.

/** @typedef {[theirs: string, ours: string]} Change */

/** Lit's own switch: with it off, a development module does what the production one does. @type {Change[]} */
const production = [['const DEV_MODE = true;', 'const DEV_MODE = false;']];

/** @type {{[file: string]: Change[]}} */
const changes = {
  'lit-html/development/lit-html.js': [
    ...production,
    ['const ENABLE_EXTRA_SECURITY_HOOKS = true;', 'const ENABLE_EXTRA_SECURITY_HOOKS = false;'],
    ['const ENABLE_SHADYDOM_NOPATCH = true;', 'const ENABLE_SHADYDOM_NOPATCH = false;'],
    // A page may allow only policies that it names, and may have loaded Lit itself. So the policy gets our own name, and
    // a refusal does not stop the script. It is silent here: where it matters, rendering throws and says so.
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
    // A page of XHTML would read the templates as XML, which they are not: an HTML document reads them there.
    [
      `const el = d.createElement('template');`,
      `const owner = d.contentType === 'text/html' ? d : d.implementation.createHTMLDocument('');
        const el = owner.createElement('template');`,
    ],
    // Lists on the window. Through them, a second Lit in development mode would warn the page's developers about ours.
    ['(global.litHtmlVersions ??= [])', '[]'],
  ],
  '@lit/reactive-element/development/reactive-element.js': [
    ...production,
    ['(global.reactiveElementVersions ??= [])', '[]'],
    // Globals for decorators, which the card does not use.
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
