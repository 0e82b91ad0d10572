import {spoken, type SpokenLanguage} from './spoken.js';

/** Replaces `PageLanguage` in a script with one language: the page's `lang` doesn't matter there. */
export class PageLanguage {
  readonly current: SpokenLanguage = spoken[0]!;
}
