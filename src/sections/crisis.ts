import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Options} from '../options/options.js';
import type {State} from '../shared/state.js';
import {sectionLevel} from './heading-level.js';
import {call, text} from './phone-labels.js';

const helpLine = '833-773-2445';

/** 988 answers texts only in English and Spanish (SAMHSA, July 2023). For Spanish, the text must be AYUDA. */
export const textTo988: Readonly<Record<string, string | undefined>> = {
  en: 'sms:988',
  es: 'sms:988?&body=AYUDA',
};

/** In the compact card it unfolds with the rest; `crisisLine` is always shown. */
export const crisis = (options: Options, {language}: State) => html`
  <div part="crisis">
    <h3 aria-level=${sectionLevel(options)}>
      ${msg('Need help right now?', {
        id: 'crisis-title',
        desc: 'Heading of the crisis box. At most 30 characters.',
      })}
    </h3>
    <div class="no-box">
      <strong
        >${msg('Thinking about suicide, or can’t cope right now?', {
          id: 'crisis-988',
          desc: 'Crisis box, first row, bold: what 988 is for. At most 60 characters.',
        })}</strong
      >
      <span class="line">
        ${msg('988 Suicide and Crisis Lifeline, 24 hours a day.', {
          id: 'crisis-988-line',
          desc: 'Crisis box, first row, after “crisis-988”: the name of the line; the link to call follows, and in English and Spanish the link to text. Spanish: add that pressing 2 leads to Spanish. Other languages: add that one can ask for an interpreter. Never mention another key. At most 65 characters (translations 110).',
        })}
      </span>
      <a target="_self" href="tel:988">${call('988')}</a>
      ${
        textTo988[language]
          ? html`<a target="_self" href=${textTo988[language]}
              >${msg('Text 988', {
                id: 'crisis-988-text',
                desc: 'Link that opens a text message to 988. Spanish: the word AYUDA is filled in. Shown in English and Spanish only, since 988 answers no texts in other languages. As short as can be.',
              })}</a
            >`
          : nothing
      }
      <span class="line"
        >${msg('Deaf or hard of hearing? Dial 711, then 988.', {
          id: 'crisis-relay',
          desc: 'Crisis box, under the links to 988: relay calls, 711 and then 988. At most 60 characters.',
        })}</span
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
        ${msg('Massachusetts Behavioral Health Help Line, 24 hours a day.', {
          id: 'crisis-helpline-line',
          desc: 'Crisis box, second row, after “crisis-helpline”: the name of the line; the links to call and text follow. In other languages the translated name, then the English name in brackets, then that one can ask for an interpreter when calling. At most 60 characters, in other languages 140.',
        })}
      </span>
      <a target="_self" href="tel:+18337732445">${call(helpLine)}</a>
      <a target="_self" href="sms:+18337732445">${text(helpLine)}</a>
    </div>
    <div class="no-box">
      <strong
        >${msg('Is someone in danger right now?', {
          id: 'crisis-911',
          desc: 'Crisis box, last row, bold; the link “Call 911” follows. At most 60 characters.',
        })}</strong
      >
      <a target="_self" href="tel:911">${call('911')}</a>
    </div>
  </div>
`;
