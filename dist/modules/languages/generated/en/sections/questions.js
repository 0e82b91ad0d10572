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
        No. Many programs continue with you where you are, or change the plan with you. Some basic sessions may come up again. What you learned stays with you.
      </p>
    </details>
    <details part="question" id="q2" ?open=${open.includes('q2')}>
      <summary>
        Can I come back after a relapse?
      </summary>
      <p>
        Many people do. Relapse is common, and you are not alone. Call, and the team can talk with you about what helps now.
      </p>
    </details>
    <details part="question" id="q3" ?open=${open.includes('q3')}>
      <summary>
        What if I can\u2019t come every day?
      </summary>
      <p>
        That\u2019s okay. Tell the team what you can manage. They can plan it with you.
      </p>
    </details>
    <details part="question" id="q4" ?open=${open.includes('q4')}>
      <summary>
        Will people look at me differently?
      </summary>
      <p>
        Probably not. Most people there know how easy it is to stop coming. Some may admire you for coming back.
      </p>
    </details>
    <details part="question" id="q5" ?open=${open.includes('q5')}>
      <summary>
        How do I get in touch?
      </summary>
      <p>${howToReachOut(options)}</p>
    </details>
    <div class="no-box"><slot name="questions"></slot></div>
  </div>
`;
const howToReachOut = ({ textPhone, email }) => textPhone || email
    ? html `Call or write, and ask for the IOP coordinator. One sentence is enough. The rest can wait.` : html `Call and ask for the IOP coordinator. One sentence is enough. The rest can wait.`;
