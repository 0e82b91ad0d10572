import {msg} from '@lit/localize';
import {html} from 'lit';
import type {Options, State} from '../element/options.js';
import {sectionLevel} from './heading-level.js';

export const questions = (options: Options, {open}: State) => html`
  <div part="questions">
    <h3 aria-level=${sectionLevel(options)}>
      ${msg('Questions people ask', {
        id: 'questions',
        desc: 'Heading over the five questions. At most 40 characters.',
      })}
    </h3>
    <details part="question" id="q1" ?open=${open.includes('q1')}>
      <summary>
        ${msg('Do I have to start over?', {id: 'q1', desc: 'First question. At most 60 characters.'})}
      </summary>
      <p>
        ${msg(
          'No. Many programs let you pick up where you left off, or change the plan with you. You may go over a few core sessions again. That is not square one.',
          {id: 'a1', desc: 'Answer to “Do I have to start over?”'},
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
        ${msg('Yes. Many people come back after a relapse. It is more common than most people think.', {
          id: 'a2',
          desc: 'Answer to “Can I come back after a relapse?”',
        })}
      </p>
    </details>
    <details part="question" id="q3" ?open=${open.includes('q3')}>
      <summary>
        ${msg('What if I’m not ready to commit fully?', {
          id: 'q3',
          desc: 'Third question. At most 60 characters.',
        })}
      </summary>
      <p>
        ${msg(
          'That is fine. Just say so. The team can help you find a pace and a schedule that work for you.',
          {id: 'a3', desc: 'Answer to “What if I’m not ready to commit fully?”'},
        )}
      </p>
    </details>
    <details part="question" id="q4" ?open=${open.includes('q4')}>
      <summary>
        ${msg('Will the group treat me differently?', {
          id: 'q4',
          desc: 'Fourth question. At most 60 characters.',
        })}
      </summary>
      <p>
        ${msg(
          'Probably not. Most people there know what it is like to step away. Some will respect you for coming back.',
          {id: 'a4', desc: 'Answer to “Will the group treat me differently?” Keep the hedges.'},
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
      <p>
        ${msg(
          'Call or message the IOP coordinator. Say you would like to talk about coming back. You don’t need to explain everything.',
          {id: 'a5', desc: 'Answer to “What is the best way to reach out?”'},
        )}
      </p>
    </details>
    <slot name="questions"></slot>
  </div>
`;
