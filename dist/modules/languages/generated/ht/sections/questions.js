import { html } from 'lit';
import { sectionLevel } from './heading-level.js';
export const questions = (options, { open }) => html `
  <div part="questions">
    <h3 aria-level=${sectionLevel(options)}>
      Kesyon moun konn poze
    </h3>
    <details part="question" id="q1" ?open=${open.includes('q1')}>
      <summary>
        \u00C8ske m dwe rek\u00F2manse a zewo?
      </summary>
      <p>
        Non. Anpil pwogram kontinye av\u00E8k ou kote w ye a, oswa yo chanje plan an ansanm av\u00E8k ou. Pet\u00E8t k\u00E8k sesyon debaz ap tounen ank\u00F2. Sa w te aprann yo rete av\u00E8k ou.
      </p>
    </details>
    <details part="question" id="q2" ?open=${open.includes('q2')}>
      <summary>
        \u00C8ske m ka tounen apre yon rechit?
      </summary>
      <p>
        Anpil moun f\u00E8 sa. Rechit se yon bagay ki rive souvan. Ou pa poukont ou. Rele, epi ekip la ka pale av\u00E8k ou sou sa ki ka ede w kounye a.
      </p>
    </details>
    <details part="question" id="q3" ?open=${open.includes('q3')}>
      <summary>
        E si m pa ka vini chak jou?
      </summary>
      <p>
        Pa gen pwobl\u00E8m. Di ekip la sa w kapab f\u00E8. Yo ka f\u00E8 plan an av\u00E8k ou.
      </p>
    </details>
    <details part="question" id="q4" ?open=${open.includes('q4')}>
      <summary>
        \u00C8ske moun yo ap gade m yon l\u00F2t jan?
      </summary>
      <p>
        Pwobableman non. Pif\u00F2 moun ki la konnen jan l fasil pou yon moun sispann vini. Gen k\u00E8k ki ka respekte w plis paske w tounen.
      </p>
    </details>
    <details part="question" id="q5" ?open=${open.includes('q5')}>
      <summary>
        Kouman pou m kontakte pwogram nan?
      </summary>
      <p>${howToReachOut(options)}</p>
    </details>
    <div class="no-box"><slot name="questions"></slot></div>
  </div>
`;
const howToReachOut = ({ textPhone, email }) => textPhone || email
    ? html `Rele oswa ekri, epi mande pou w pale ak moun ki kow\u00F2done IOP a. Yon s\u00E8l fraz sifi. R\u00E8s la ka tann.` : html `Rele epi mande pou w pale ak moun ki kow\u00F2done IOP a. Yon s\u00E8l fraz sifi. R\u00E8s la ka tann.`;
