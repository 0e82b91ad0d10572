import {msg} from '@lit/localize';
import {html} from 'lit';
import type {Options} from '../options/options.js';
import type {State} from '../shared/state.js';
import {sectionLevel} from './heading-level.js';

export const questions = (options: Options, {open}: State) => html`
  <div part="questions">
    <h3 aria-level=${sectionLevel(options)}>
      ${msg('Questions people ask', {
        id: 'questions',
        desc: 'Heading over the five questions. At most 38 characters.',
      })}
    </h3>
    <details part="question" id="q1" ?open=${open.includes('q1')}>
      <summary>
        ${msg('Do I have to start over?', {id: 'q1', desc: 'First question. At most 60 characters.'})}
      </summary>
      <p>
        ${msg(
          'No. Many programs let you pick up where you left off, or change the plan with you. You may go over a few core sessions again. You are not back at the start.',
          {id: 'a1', desc: 'Answer to “Do I have to start over?” Keep “many” and “may”.'},
        )}
      </p>
    </details>
    <details part="question" id="q2" ?open=${open.includes('q2')}>
      <summary>
        ${msg('Can I come back after a relapse?', {
          id: 'q2',
          desc: 'Second question. At most 60 characters.',
        })}
      </summary>
      <p>
        ${msg('Yes. Many people do. It happens a lot, and you are not alone.', {
          id: 'a2',
          desc: 'Answer to “Can I come back after a relapse?” Keep “many”.',
        })}
      </p>
    </details>
    <details part="question" id="q3" ?open=${open.includes('q3')}>
      <summary>
        ${msg('What if I’m not ready to commit fully?', {
          id: 'q3',
          desc: 'Third question. At most 60 characters. Leave the gender open.',
        })}
      </summary>
      <p>
        ${msg('That’s okay. Tell the team. They can help you find a pace and days that work.', {
          id: 'a3',
          desc: 'Answer to “What if I’m not ready to commit fully?” Keep “can”.',
        })}
      </p>
    </details>
    <details part="question" id="q4" ?open=${open.includes('q4')}>
      <summary>
        ${msg('Will people look at me differently?', {
          id: 'q4',
          desc: 'Fourth question. At most 60 characters.',
        })}
      </summary>
      <p>
        ${msg(
          'Probably not. Most people there know what it’s like to step away. Some may respect you more for coming back.',
          {
            id: 'a4',
            desc: 'Answer to “Will people look at me differently?” Keep “probably”, “most” and “may”.',
          },
        )}
      </p>
    </details>
    <details part="question" id="q5" ?open=${open.includes('q5')}>
      <summary>
        ${msg('What is the best way to reach out?', {
          id: 'q5',
          desc: 'Fifth question. At most 60 characters.',
        })}
      </summary>
      <p>${howToReachOut(options)}</p>
    </details>
    <div class="no-box"><slot name="questions"></slot></div>
  </div>
`;

const howToReachOut = ({textPhone, email}: Options) =>
  textPhone || email
    ? html`${msg(
        'Call or write, and ask for the IOP coordinator. One sentence is enough. The rest can wait.',
        {
          id: 'a5-send',
          desc: 'In place of “a5” where a partner gave a text number or an email. “Write” stands for both.',
        },
      )}`
    : html`${msg('Call and ask for the IOP coordinator. One sentence is enough. The rest can wait.', {
        id: 'a5',
        desc: 'Answer to “What is the best way to reach out?”, where no text number or email is given.',
      })}`;
