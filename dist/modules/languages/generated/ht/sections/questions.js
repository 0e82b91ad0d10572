import { html } from 'lit';
import { sectionLevel } from './heading-level.js';
export const questions = (options, { open }) => html `
  <div part="questions">
    <h3 aria-level=${sectionLevel(options)}>
      Kesyon moun konn poze
    </h3>
    <details part="question" id="q1" ?open=${open.includes('q1')}>
      <summary>
        \u00C8ske mwen oblije rek\u00F2manse tout bagay?
      </summary>
      <p>
        Non. Anpil pwogram kite ou kontinye kote ou te rete a, oswa yo chanje plan an av\u00E8k ou. Pet\u00E8t w ap ref\u00E8 k\u00E8k sesyon debaz. Sa pa vle di ou rek\u00F2manse depi nan k\u00F2mansman.
      </p>
    </details>
    <details part="question" id="q2" ?open=${open.includes('q2')}>
      <summary>
        \u00C8ske mwen ka tounen apre yon rechit?
      </summary>
      <p>
        Wi. Anpil moun f\u00E8 sa. Sa rive souvan, e se pa ou menm s\u00E8lman sa rive.
      </p>
    </details>
    <details part="question" id="q3" ?open=${open.includes('q3')}>
      <summary>
        E si mwen poko ka vini tout tan?
      </summary>
      <p>
        Pa gen pwobl\u00E8m. Di ekip la sa. Yo ka ede ou jwenn yon ritm ak jou ki bon pou ou.
      </p>
    </details>
    <details part="question" id="q4" ?open=${open.includes('q4')}>
      <summary>
        \u00C8ske moun yo ap gade m yon l\u00F2t jan?
      </summary>
      <p>
        Pwobableman non. Pif\u00F2 moun ki la konnen sa sa ye l\u00E8 yon moun sispann vini. Gen k\u00E8k ki ka respekte ou plis paske ou tounen.
      </p>
    </details>
    <details part="question" id="q5" ?open=${open.includes('q5')}>
      <summary>
        Ki pi bon fason pou m kontakte pwogram nan?
      </summary>
      <p>${howToReachOut(options)}</p>
    </details>
    <div class="no-box"><slot name="questions"></slot></div>
  </div>
`;
const howToReachOut = ({ textPhone, email }) => textPhone || email
    ? html `Rele oswa ekri moun ki kow\u00F2done IOP a. Yon s\u00E8l fraz sifi. R\u00E8s la ka tann.` : html `Rele epi mande pou ou pale ak moun ki kow\u00F2done IOP a. Yon s\u00E8l fraz sifi. R\u00E8s la ka tann.`;
