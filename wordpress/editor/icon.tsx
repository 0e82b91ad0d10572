import {createElement} from '@wordpress/element';

/**
 * The card's artwork: a ring of dots for the group, with one open seat. The ring has its own `fill`, because WordPress sets
 * one for the `<svg>`.
 */
export const icon = (
  <svg viewBox="-36 -36 72 72" width="24" height="24" stroke="currentColor" aria-hidden="true">
    <circle
      r="25.46"
      fill="none"
      strokeWidth="14"
      strokeLinecap="round"
      strokeOpacity=".62"
      strokeDasharray="0 20 0 40 0 20 0 20 0 20 0 20 0 20"
    />
    <circle r="11" cy="25" fill="#f0b65c" stroke="none" />
    <circle r="6" cy="25" fill="#fffdf9" strokeWidth="3.5" />
  </svg>
);
