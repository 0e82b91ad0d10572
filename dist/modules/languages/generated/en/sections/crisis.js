import { html } from 'lit';
import { number } from './number.js';
/** Always there, never folded away: whoever needs it can't be asked to look for it. */
export const crisis = () => html `
  <div part="crisis">
    <div>
      <p>
        Are you or someone near you in danger now?
      </p>
      <a href="tel:911">Call 911</a>
    </div>
    <div>
      <p>
        The Suicide and Crisis Lifeline is there 24 hours a day.
      </p>
      <a href="tel:988">Call 988</a>
      <a href="sms:988"
        >Text 988</a
      >
    </div>
    <div>
      <p>
        The Massachusetts Behavioral Health Help Line is there 24 hours a day.
      </p>
      <a href="tel:+18337732445"
        >Call ${number('833-773-2445')}</a
      >
      <a href="sms:+18337732445"
        >Text ${number('833-773-2445')}</a
      >
    </div>
  </div>
`;
