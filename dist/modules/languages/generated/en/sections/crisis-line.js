import { html, nothing } from 'lit';
import { textTo988 } from './crisis.js';
import { call } from './phone-labels.js';
/** The shortest way to help, in the first screen. The crisis box explains the lines and has one more. */
export const crisisLine = ({ compact }, { language }) => html `
  <div class="strip">
    <p part="crisis-line">
      <strong
        >In crisis?</strong
      >
      <a target="_self" href="tel:988">${call('988')}</a>
      ${textTo988[language]
    ? html `<a target="_self" href=${textTo988[language]}
              >Text 988</a
            >` : nothing}
    </p>
    ${compact
    ? html `<p part="crisis-line">
            <strong
              >In danger?</strong
            >
            <a target="_self" href="tel:911">${call('911')}</a>
          </p>` : nothing}
  </div>
`;
