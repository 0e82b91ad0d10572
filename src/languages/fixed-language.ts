import {spoken, type SpokenLanguage} from './spoken.js';

/** In a script of one language the page has no say: takes the place of `PageLanguage` there. */
export class PageLanguage {
  readonly current: SpokenLanguage = spoken[0]!;
}
