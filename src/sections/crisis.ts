import {msg} from '@lit/localize';
import {html} from 'lit';
import type {Options} from '../options/options.js';
import {sectionLevel} from './heading-level.js';
import {call, text} from './phone-labels.js';

const helpLine = '833-773-2445';

/** Always there, never folded away: whoever needs it can't be asked to look for it. */
export const crisis = (options: Options) => html`
  <div part="crisis">
    <h3 aria-level=${sectionLevel(options)}>
      ${msg('Need help right now?', {id: 'crisis-title', desc: 'Heading of the crisis box. At most 30 characters.'})}
    </h3>
    <div class="no-box">
      <strong
        >${msg('Thinking about suicide, or can’t cope right now?', {
          id: 'crisis-988',
          desc: 'Crisis box, first row, bold: what 988 is for. At most 60 characters.',
        })}</strong
      >
      <span class="line">
        ${msg('988 Suicide and Crisis Lifeline, day and night.', {
          id: 'crisis-988-line',
          desc: 'Crisis box, first row, after “crisis-988”: the name of the line; the links to call and text follow. In Spanish add that pressing 2 leads to Spanish. Never mention another key. At most 65 characters (Spanish 95).',
        })}
      </span>
      <a target="_self" href="tel:988">${call('988')}</a>
      <a target="_self" href="sms:988"
        >${msg('Text 988', {
          id: 'crisis-988-text',
          desc: 'Link that opens a text message to 988. In Spanish the word to send is AYUDA. As short as can be.',
        })}</a
      >
    </div>
    <div class="no-box">
      <strong
        >${msg('Need help with mental health, alcohol or drugs?', {
          id: 'crisis-helpline',
          desc: 'Crisis box, second row, bold: what the Help Line is for. Keep the “or”. At most 60 characters.',
        })}</strong
      >
      <span class="line">
        ${msg('Massachusetts Behavioral Health Help Line, day and night.', {
          id: 'crisis-helpline-line',
          desc: 'Crisis box, second row, after “crisis-helpline”: the name of the line; the links to call and text follow. In other languages the translated name, then the English name in brackets, then that one can ask for an interpreter. At most 60 characters, in other languages 128.',
        })}
      </span>
      <a target="_self" href="tel:+18337732445">${call(helpLine)}</a>
      <a target="_self" href="sms:+18337732445">${text(helpLine)}</a>
    </div>
    <div class="no-box">
      <strong
        >${msg('Are you or someone else in danger right now?', {
          id: 'crisis-911',
          desc: 'Crisis box, last row, bold; the link “Call 911” follows. At most 60 characters.',
        })}</strong
      >
      <a target="_self" href="tel:911">${call('911')}</a>
    </div>
  </div>
`;
