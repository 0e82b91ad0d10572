import { nothing } from 'lit';
/**
 * The `aria-level` of the card's title or section headings, or nothing for the default level 2. `h2` and `h3` in the
 * markup fit most pages, so the attribute is set only if the partner's outline differs
 * (https://www.w3.org/TR/wai-aria-1.2/#aria-level). At most 6, the deepest level with wide support.
 */
export const titleLevel = ({ headingLevel }) => (headingLevel === 2 ? nothing : headingLevel);
export const sectionLevel = ({ headingLevel }) => headingLevel === 2 ? nothing : Math.min(headingLevel + 1, 6);
