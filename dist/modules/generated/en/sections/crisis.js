import { html } from 'lit';
/** Always there, never folded away: whoever needs it can't be asked to look for it. */
export const crisis = () => html `
  <div part="crisis">
    <p>
      Are you or someone near you in danger now?
    </p>
    <a href="tel:911">Call 911</a>
    <p>
      The Suicide and Crisis Lifeline is there 24 hours a day.
    </p>
    <a href="tel:988">Call 988</a>
    <a href="sms:988"
      >Text 988</a
    >
    <p>
      The Massachusetts Behavioral Health Help Line is there 24 hours a day.
    </p>
    <a href="tel:+18337732445"
      >Call 833-773-2445</a
    >
    <a href="sms:+18337732445"
      >Text 833-773-2445</a
    >
  </div>
`;
