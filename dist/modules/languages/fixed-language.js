import { spoken } from './spoken.js';
/** Replaces `PageLanguage` in a script with one language: the page's `lang` doesn't matter there. */
export class PageLanguage {
    current = spoken[0];
}
