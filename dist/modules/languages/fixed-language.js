import { spoken } from './spoken.js';
/** In a script of one language the page has no say: takes the place of `PageLanguage` there. */
export class PageLanguage {
    current = spoken[0];
}
