const element = 'element/';
const sections = 'languages/generated/en/sections/';
const styles = 'styles/generated/card.js';

/**
 * Changes to the element's built modules, and the browser tests that must notice each.
 *
 * @type {[module: string, before: string, after: string, ...tests: string[]][]}
 */
export const mutants = [
  [`${element}adopt-styles.js`, 'sheets.set(ownerDocument, sheet);', '', 'lifecycle'],
  [`${element}announcer.js`, 'await painted.catch(warn);', '', 'change-of-language'],
  [`${element}attach-root.js`, 'template.remove();', '', 'page-swap'],
  [`${element}check-card.js`, 'marker.test(root.innerHTML)', 'false', 'faults'],
  [`${element}check-card.js`, 'crisisLines.every', '[].every', 'faults'],
  [`${element}copy.js`, 'clipboardTimeoutMs = 1000;', 'clipboardTimeoutMs = 1e9;', 'message'],
  [`${element}deep-link.js`, 'if (lastFocus.get(view) === cause)', 'if (false)', 'deep-links'],
  [`${element}deep-link.js`, "element.removeAttribute('hidden');", '', 'deep-links'],
  ['shared/flat-tree.js', ' ?? node.host', '', 'languages'],
  [`${element}iop-return-card.js`, 'this.#static?.remove();', '', 'static'],
  [`${element}iop-return-card.js`, '|| !this.renderRoot.contains(control)', '', 'questions'],
  [
    `${element}iop-return-card.js`,
    'if (this.#static)\n            this.#static.restore();\n        else',
    '',
    'page-swap',
  ],
  [`${element}keep-place.js`, "root.querySelector('.spacer')?.remove();", '', 'change-of-language'],
  [`${element}keep-place.js`, '|| !this.#host.isConnected', '', 'change-of-language'],
  [`${element}questions.js`, 'this.report();\n        if', 'if', 'toggle-events'],
  [`${element}questions.js`, 'this.#note(id, open);\n            const', 'const', 'toggle-events'],
  [`${element}static-card.js`, "style.visibility = 'hidden';", ';', 'faults'],
  [`${element}template.js`, 'dir=${language.direction}', '', 'languages'],
  [
    'shared/warn.js',
    'try {\n        console.warn(message);\n    }\n    catch',
    'console.warn(message);\n    try {} catch',
    'faults',
  ],
  ['languages/page-language.js', 'this.#observer?.disconnect();', ';', 'traces'],
  ['languages/page-language.js', 'this.#chosen ?? ', '', 'languages'],
  ['languages/page-language.js', 'if (own !== this.#own)', 'if (false)', 'languages'],
  ['entries/define.js', 'first.version !== version', 'false', 'hostile-scripts'],
  ['options/options.js', "except: ['frame'],\n", 'except: [],\n', 'frame'],
  ['entries/frame.js', 'source !== parent || ', '', 'frame', 'frame-sandbox'],
  ['entries/mount-points.js', 'before && !before.isConnected ? before :', '', 'morphing'],
  ['entries/mount-points.js', 'observer.disconnect();\n', '\n', 'traces', 'embed'],
  [`${sections}contact.js`, 'referrerpolicy="no-referrer"', '', 'parts'],
  [`${sections}crisis.js`, 'href="tel:911"', 'href="tel:912"', 'parts'],
  [`${sections}heading-level.js`, '+ 1', '', 'attributes'],
  [`${sections}questions.js`, "open.includes('q4')", "open.includes('q5')", 'attributes'],
  [styles, 'visibility:inherit;', '', 'hostile-styles'],
  [styles, '.spacer{grid-area:1/1}', '', 'languages', 'change-of-language'],
  [styles, ';user-select:text', ';user-select:none', 'hostile-styles'],
];
