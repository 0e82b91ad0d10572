import {msg, str} from '@lit/localize';
import {html} from 'lit';
import {number} from './number.js';

/** Always there, never folded away: whoever needs it can't be asked to look for it. */
export const crisis = () => html`
  <div part="crisis">
    <div>
      <p>
        ${msg('Are you or someone near you in danger now?', {
          id: 'crisis-911',
          desc: 'Crisis band, first line; the link “Call 911” follows it.',
        })}
      </p>
      <a href="tel:911">${msg('Call 911', {id: 'crisis-911-call', desc: 'Link that dials 911.'})}</a>
    </div>
    <div>
      <p>
        ${msg('The Suicide and Crisis Lifeline is there 24 hours a day.', {
          id: 'crisis-988',
          desc: 'Crisis band, second line; the links to call and text 988 follow. In Spanish add that pressing 2 gives Spanish. Never mention another key.',
        })}
      </p>
      <a href="tel:988">${msg('Call 988', {id: 'crisis-988-call', desc: 'Link that dials 988.'})}</a>
      <a href="sms:988"
        >${msg('Text 988', {id: 'crisis-988-text', desc: 'Link that opens a text message to 988.'})}</a
      >
    </div>
    <div>
      <p>
        ${msg('The Massachusetts Behavioral Health Help Line is there 24 hours a day.', {
          id: 'crisis-helpline',
          desc: 'Crisis band, third line; the links to call and text the line follow.',
        })}
      </p>
      <a href="tel:+18337732445"
        >${msg(str`Call ${number('833-773-2445')}`, {id: 'crisis-helpline-call', desc: 'Link that dials the Help Line.'})}</a
      >
      <a href="sms:+18337732445"
        >${msg(str`Text ${number('833-773-2445')}`, {
          id: 'crisis-helpline-text',
          desc: 'Link that opens a text message to the Help Line.',
        })}</a
      >
    </div>
  </div>
`;
