/**
 * Returns a card's shadow root, creating it if needed. Applies declarative shadow DOM that `innerHTML` left as a
 * `<template>`, and makes that root clonable: https://html.spec.whatwg.org/#attr-template-shadowrootmode
 */
export declare function attachRoot(host: Element): ShadowRoot;
