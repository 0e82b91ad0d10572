/**
 * Does by script what a browser does when it reads a page, and not for `innerHTML`: the shadow tree of a static card
 * leaves its `<template>`. https://html.spec.whatwg.org/#attr-template-shadowrootmode
 */
export declare function attachTemplate(host: Element, root: ShadowRoot): void;
