// The Lit within a script for partners is that script's own affair: it leaves nothing on the page, asks for no policy
// under Lit's name, and brings nothing along that the card has no use for. Every change is named here, and fails loudly
// when a new Lit no longer reads as expected.

/**
 * Lit creates its policy unguarded, which on a page that lists policy names would stop the whole script. Silent here:
 * where a refusal matters, rendering throws and says so.
 */
const policy = '(()=>{try{return $1?.createPolicy("iop-return-card",$2)}catch{}})()';

/** A list of versions, by which a second Lit in development mode warns the host's developers. */
const announcement = (list) => [new RegExp(`,?\\(\\w+\\.${list}\\?\\?=\\[\\]\\)\\.push\\("[\\d.]+"\\)`), ''];

/** A hook for polyfills, which no browser that we support needs. */
const polyfill = (hook) => [new RegExp(`\\w+\\.${hook}`), 'void 0'];

const changes = {
  // Styles: the card adopts its one stylesheet itself.
  '@lit/reactive-element/css-tag.js': [
    [/export\{(.*)\};/, (_, names) => `const none=()=>{};export{${names.replaceAll(/\w+ as/g, 'none as')}};`],
    [/^[^]*(?=const none)/, ''],
  ],
  '@lit/reactive-element/reactive-element.js': [
    polyfill('reactiveElementPolyfillSupport'),
    announcement('reactiveElementVersions'),
    // Properties that are neither text nor true or false.
    [/\{toAttribute\(.*?return \w\}\}(?=,\w=\(\w,\w\)=>!)/, '{fromAttribute:(t,s)=>s===Boolean?null!==t:t}'],
    // Decorators, and the global name in which they keep what they know.
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const \w+=this\[Symbol\.metadata\];if\(null!==\w+\)\{.*?elementProperties\.set\(\w+,\w+\)\}/, ''],
  ],
  'lit-html/lit-html.js': [
    polyfill('litHtmlPolyfillSupport'),
    announcement('litHtmlVersions'),
    [/(\w+)\?\1\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\):void 0/, policy],
    // Templates of SVG and MathML.
    [/2===\w+\?"<svg>":3===\w+\?"<math>":""/, '""'],
    [/2===\w+\?"<\/svg>":3===\w+\?"<\/math>":""/, '""'],
    [/if\((this\.el=[^{]*),2===\w+\|\|3===\w+\)\{.*?\}/, '$1;'],
    // Expressions in the place of an element or within a script, properties, and listeners.
    [/else \w+\.startsWith\(\w+\)&&\(\w+\.push\(\{type:6,.*?removeAttribute\(\w+\)\)/, ''],
    [/6===\w+\.type&&\(\w+=new \w+\(\w+,this,\w+\)\)/, '0'],
    [/if\(\w+\.test\(\w+\.tagName\)\)\{.*?\}\}(?=\}else if\(8)/, ''],
    [/"\."===(\w+)\[1\]\?\w+:("\?"===\w+\[1\]\?\w+:)"@"===\w+\[1\]\?\w+:/, '$2'],
  ],
  'lit-element/lit-element.js': [
    polyfill('litElementPolyfillSupport'),
    announcement('litElementVersions'),
    // Hydration of what Lit rendered on a server.
    [/,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/, ''],
  ],
};

export const ownLit = {
  name: 'own-lit',
  transform(code, id) {
    const [, ours] = Object.entries(changes).find(([file]) => id.endsWith(`/node_modules/${file}`)) ?? [];
    for (const [theirs, replacement] of ours ?? []) {
      if (!theirs.test(code)) this.error(`Lit has changed: ${theirs} is nowhere in ${id}`);
      code = code.replace(theirs, replacement);
    }
    return ours && {code, map: null};
  },
};
