/**
 * Returns a card's shadow root, creating it if needed. Applies declarative shadow DOM that `innerHTML` left as a
 * `<template>`, and makes that root clonable: https://html.spec.whatwg.org/#attr-template-shadowrootmode
 */
export function attachRoot(host) {
    const template = host.querySelector(':scope > template[shadowrootmode]');
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open', clonable: Boolean(template) });
    if (template) {
        root.append(template.content);
        template.remove();
    }
    return root;
}
