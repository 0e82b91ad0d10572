/**
 * Does by script what a browser does when it reads a page, and not for `innerHTML`: the shadow tree of a static card
 * leaves its `<template>`. https://html.spec.whatwg.org/#attr-template-shadowrootmode
 */
export function attachTemplate(host, root) {
    const template = host.querySelector(':scope > template[shadowrootmode]');
    if (!template)
        return;
    root.append(template.content);
    template.remove();
}
