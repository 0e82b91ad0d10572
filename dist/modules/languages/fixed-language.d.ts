import { type SpokenLanguage } from './spoken.js';
/** In a script of one language the page has no say: takes the place of `PageLanguage` there. */
export declare class PageLanguage {
    readonly current: SpokenLanguage;
}
