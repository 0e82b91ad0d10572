import {createElement} from '@wordpress/element';

/** The card's ring of seats, with one open and lit. */
export const icon = (
  <svg viewBox="0 0 48 48" width="24" height="24" aria-hidden="true">
    <circle
      cx="24"
      cy="24"
      r="18"
      fill="none"
      stroke="currentColor"
      strokeWidth="8"
      strokeLinecap="round"
      strokeDasharray="0.01 14.13"
    />
    <circle cx="38" cy="15" r="6" fill="#f6c987" stroke="currentColor" strokeWidth="3" />
  </svg>
);
