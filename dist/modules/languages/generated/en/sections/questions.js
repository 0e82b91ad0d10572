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
        No. Many programs let you pick up where you left off, or change the plan with you. You may go over a few core sessions again. You are not back at the start.
      </p>
    </details>
    <details part="question" id="q2" ?open=${open.includes('q2')}>
      <summary>
        Can I come back after a relapse?
      </summary>
      <p>
        Yes. Many people do. It happens a lot, and you are not alone.
      </p>
    </details>
    <details part="question" id="q3" ?open=${open.includes('q3')}>
      <summary>
        What if I\u2019m not ready to commit fully?
      </summary>
      <p>
        That\u2019s okay. Tell the team. They can help you find a pace and days that work.
      </p>
    </details>
    <details part="question" id="q4" ?open=${open.includes('q4')}>
      <summary>
        Will people look at me differently?
      </summary>
      <p>
        Probably not. Most people there know what it\u2019s like to step away. Some may respect you more for coming back.
      </p>
    </details>
    <details part="question" id="q5" ?open=${open.includes('q5')}>
      <summary>
        What is the best way to reach out?
      </summary>
      <p>${howToReachOut(options)}</p>
    </details>
    <div class="no-box"><slot name="questions"></slot></div>
  </div>
`;
const howToReachOut = ({ textPhone, email }) => textPhone || email
    ? html `Call or write, and ask for the IOP coordinator. One sentence is enough. The rest can wait.` : html `Call and ask for the IOP coordinator. One sentence is enough. The rest can wait.`;
