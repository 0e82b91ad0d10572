// Plugins for the custom-elements analyzer, each with one job; see manifest.config.mjs.
import {statusOf} from './translation-status.mjs';

/** @typedef {import('@custom-elements-manifest/analyzer').Plugin} Plugin */
/** @typedef {import('custom-elements-manifest').CustomElementDeclaration} Element */

/**
 * A plugin that changes what the manifest says of the element.
 * @param {string} name
 * @param {(element: any) => void} change
 * @returns {Plugin}
 */
const forElement = (name, change) => ({
  name,
  packageLinkPhase({customElementsManifest: {modules}}) {
    for (const {declarations = []} of modules) declarations.forEach(change);
  },
});

/** @param {Element} element @returns {any[]} the attributes, events, slots and so on */
const itemsOf = (element) => Object.values(element).filter(Array.isArray).flat();

/** Leaves what is a partner's business. */
export const publicOnly = forElement('public-only', (element) => {
  element.members = element.members.filter(
    ({description, privacy = 'public'}) => description && privacy === 'public',
  );
  // What the code dispatches comes without a name, beside what the JSDoc tells.
  element.events = element.events.filter(({name}) => name);
});

/** Says in types and defaults what a partner can write. */
export const partnerTypes = forElement('partner-types', (element) => {
  for (const item of itemsOf(element)) {
    // Absent, null and undefined all mean the default, of every option.
    if (item.type) item.type.text = item.type.text.replace(' | null | undefined', '');
    // The initial value is a name in the source.
    if (item.static) delete item.default;
  }
});

/** Makes one line of each sentence that the source wraps, for tables and tooltips. */
export const unwrapped = forElement('unwrapped', (element) => {
  for (const item of [element, ...itemsOf(element)]) {
    if (item.description) item.description = item.description.replace(/(?<!\n)\n(?!\n)/g, ' ');
  }
});

/** Tells who made and who reviewed the translations. @param {Parameters<typeof statusOf>[0]} languages */
export const translationStatus = (languages) =>
  forElement('translation-status', (element) => (element.description += `\n\n${statusOf(languages)}`));

/** Names the module that defines the element. @param {string} path @returns {Plugin} */
export const definedBy = (path) => ({
  name: 'defined-by',
  packageLinkPhase({customElementsManifest: {modules}}) {
    const [
      {
        path: module,
        declarations: [element],
      },
    ] = modules;
    modules.push({
      kind: 'javascript-module',
      path,
      exports: [
        {
          kind: 'custom-element-definition',
          name: element.tagName,
          declaration: {name: element.name, module},
        },
      ],
    });
  },
});
