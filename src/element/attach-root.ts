/**
 * Gives a card its shadow root. Does by script what a browser does when it reads a page, and not for `innerHTML`: the
 * shadow tree of a static card leaves its `<template>`, and comes along where the card is cloned.
 * https://html.spec.whatwg.org/#attr-template-shadowrootmode
 */
export function attachRoot(host: Element): ShadowRoot {
  const template = host.querySelector<HTMLTemplateElement>(':scope > template[shadowrootmode]');
  const root = host.shadowRoot ?? host.attachShadow({mode: 'open', clonable: Boolean(template)});
  if (template) {
    root.append(template.content);
    template.remove();
  }
  return root;
}
