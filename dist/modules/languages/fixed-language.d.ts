import { type SpokenLanguage } from './spoken.js';
/** Replaces `PageLanguage` in a script with one language: the page's `lang` doesn't matter there. */
export declare class PageLanguage {
    readonly current: SpokenLanguage;
}
