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
        ${msg('Do I have to start over?', {
          id: 'q1',
          desc: 'First question. At most 60 characters.',
        })}
      </summary>
      <p>
        ${msg(
          'No. Many programs continue with you where you are, or change the plan with you. Some basic sessions may come up again. What you learned stays with you.',
          {
            id: 'a1',
            desc: 'Answer to “Do I have to start over?” Keep “many” and “may”.',
          },
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
        ${msg(
          'Many people do. Relapse is common, and you are not alone. Call, and the team can talk with you about what helps now.',
          {
            id: 'a2',
            desc: 'Answer to “Can I come back after a relapse?” Keep “many” and “can”. No “Yes”: only the program can say that.',
          },
        )}
      </p>
    </details>
    <details part="question" id="q3" ?open=${open.includes('q3')}>
      <summary>
        ${msg('What if I can’t come every day?', {
          id: 'q3',
          desc: 'Third question. At most 60 characters.',
        })}
      </summary>
      <p>
        ${msg('That’s okay. Tell the team what you can manage. They can plan it with you.', {
          id: 'a3',
          desc: 'Answer to “What if I can’t come every day?” Keep “can”.',
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
          'Probably not. Most people there know how easy it is to stop coming. Some may admire you for coming back.',
          {
            id: 'a4',
            desc: 'Answer to “Will people look at me differently?” Keep “probably”, “most” and “may”.',
          },
        )}
      </p>
    </details>
    <details part="question" id="q5" ?open=${open.includes('q5')}>
      <summary>
        ${msg('How do I get in touch?', {
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
        desc: 'Answer to “How do I get in touch?”, where no text number or email is given.',
      })}`;
