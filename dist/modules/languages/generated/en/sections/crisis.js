import { html } from 'lit';
import { sectionLevel } from './heading-level.js';
import { call, text } from './phone-labels.js';
const helpLine = '833-773-2445';
/** Always there, never folded away: whoever needs it can't be asked to look for it. */
export const crisis = (options) => html `
  <div part="crisis">
    <h3 aria-level=${sectionLevel(options)}>
      Need help right now?
    </h3>
    <div class="no-box">
      <strong
        >Thinking about suicide, or can\u2019t cope right now?</strong
      >
      <span class="line">
        988 Suicide and Crisis Lifeline, day and night.
      </span>
      <a target="_self" href="tel:988">${call('988')}</a>
      <a target="_self" href="sms:988"
        >Text 988</a
      >
    </div>
    <div class="no-box">
      <strong
        >Need help with mental health, alcohol or drugs?</strong
      >
      <span class="line">
        Massachusetts Behavioral Health Help Line, day and night.
      </span>
      <a target="_self" href="tel:+18337732445">${call(helpLine)}</a>
      <a target="_self" href="sms:+18337732445">${text(helpLine)}</a>
    </div>
    <div class="no-box">
      <strong
        >Are you or someone else in danger right now?</strong
      >
      <a target="_self" href="tel:911">${call('911')}</a>
    </div>
  </div>
`;
