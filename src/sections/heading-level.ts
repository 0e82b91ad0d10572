import {nothing} from 'lit';
import type {Options} from '../options/options.js';

/**
 * The `aria-level` of the card's title, or of a heading within it. The markup says `h2` and `h3`,
 * which is right for most pages; the attribute is there only where the partner's outline differs
 * (https://www.w3.org/TR/wai-aria-1.2/#aria-level). Six is the deepest that is widely supported.
 */
export const titleLevel = ({headingLevel}: Options) => (headingLevel === 2 ? nothing : headingLevel);
export const sectionLevel = ({headingLevel}: Options) =>
  headingLevel === 2 ? nothing : Math.min(headingLevel + 1, 6);
