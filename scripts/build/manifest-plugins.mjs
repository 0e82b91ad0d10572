// Plugins for the custom-elements analyzer, each with one job: see manifest.config.mjs.
import {statusOf} from './translation-status.mjs';

/**
 * @typedef {import('@custom-elements-manifest/analyzer').Plugin} Plugin
 * @typedef {import('custom-elements-manifest/schema').Package} Manifest
 * @typedef {{name: string, tagName: string, description: string, attributes: any[], members: any[], events: any[]}} Element
 */

/** @param {Manifest} manifest @returns {any[]} */
const elementsIn = ({modules}) => modules.flatMap(({declarations = []}) => declarations);

/** @param {Element} element @returns {any[]} its attributes, events, slots and so on */
const itemsOf = (element) => Object.values(element).filter(Array.isArray).flat();

/**
 * A plugin that changes the element's entry in the manifest.
 * @param {string} name
 * @param {(element: Element) => void} change
 * @returns {Plugin}
 */
export const forElement = (name, change) => ({
  name,
  packageLinkPhase: ({customElementsManifest}) => elementsIn(customElementsManifest).forEach(change),
});

/** Removes what partners can't use. */
export const publicOnly = forElement('public-only', (element) => {
  element.members = element.members.filter(
    ({description, privacy = 'public'}) => description && privacy === 'public',
  );
  // Otherwise the default of `version` would be the name of a variable.
  for (const member of element.members) if (member.static) delete member.default;
  // The analyzer lists events twice: as documented, and without a name where the code dispatches them.
  element.events = element.events.filter(({name}) => name);
});

/** Joins the lines of each paragraph, for tables and tooltips. */
export const unwrapped = forElement('unwrapped', (element) => {
  for (const item of [element, ...itemsOf(element)]) {
    if (item.description) item.description = item.description.replace(/(?<!\n)\n(?!\n)/g, ' ');
  }
});

/** Adds who made and who reviewed the translations. @param {Parameters<typeof statusOf>[0]} languages */
export const translationStatus = (languages) =>
  forElement('translation-status', (element) => (element.description += `\n\n${statusOf(languages)}`));

/** Adds the module that defines the element. @param {string} path @returns {Plugin} */
export const definedBy = (path) => ({
  name: 'defined-by',
  packageLinkPhase({customElementsManifest: manifest}) {
    const [{name, tagName}] = elementsIn(manifest);
    const declaration = {name, module: manifest.modules[0].path};
    manifest.modules.push({
      kind: 'javascript-module',
      path,
      exports: [{kind: 'custom-element-definition', name: tagName, declaration}],
    });
  },
});
