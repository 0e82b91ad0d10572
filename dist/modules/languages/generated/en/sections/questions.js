import { html } from 'lit';
import { sectionLevel } from './heading-level.js';
export const questions = (options, { open }) => html `
  <div part="questions">
    <h3 aria-level=${sectionLevel(options)}>
      Questions people ask
    </h3>
    <details part="question" id="q1" ?open=${open.includes('q1')}>
      <summary>
        Do I have to start over?
      </summary>
      <p>
        No. Many programs let you pick up where you left off, or change the plan with you. You may go over a few core sessions again. That is not square one.
      </p>
    </details>
    <details part="question" id="q2" ?open=${open.includes('q2')}>
      <summary>
        Can I come back after a relapse?
      </summary>
      <p>
        Yes. Many people come back after a relapse. It is more common than most people think.
      </p>
    </details>
    <details part="question" id="q3" ?open=${open.includes('q3')}>
      <summary>
        What if I\u2019m not ready to commit fully?
      </summary>
      <p>
        That is fine. Just say so. The team can help you find a pace and a schedule that work for you.
      </p>
    </details>
    <details part="question" id="q4" ?open=${open.includes('q4')}>
      <summary>
        Will the group treat me differently?
      </summary>
      <p>
        Probably not. Most people there know what it is like to step away. Some will respect you for coming back.
      </p>
    </details>
    <details part="question" id="q5" ?open=${open.includes('q5')}>
      <summary>
        What is the best way to reach out?
      </summary>
      <p>
        Call or message the IOP coordinator. Say you would like to talk about coming back. You don\u2019t need to explain everything.
      </p>
    </details>
    <slot name="questions"></slot>
  </div>
`;
