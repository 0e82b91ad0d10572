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
        Non. Anpil pwogram kite ou kontinye kote ou te rete a, oswa yo chanje plan an ansanm av\u00E8k ou. Ou ka gen k\u00E8k sesyon prensipal pou ou ref\u00E8. Sa pa vle di ou rek\u00F2manse a zewo.
      </p>
    </details>
    <details part="question" id="q2" ?open=${open.includes('q2')}>
      <summary>
        \u00C8ske mwen ka tounen apre yon rechit?
      </summary>
      <p>
        Wi. Anpil moun tounen apre yon rechit. Sa rive pi souvan pase jan pif\u00F2 moun panse.
      </p>
    </details>
    <details part="question" id="q3" ?open=${open.includes('q3')}>
      <summary>
        E si mwen poko pare pou angaje mwen n\u00E8t?
      </summary>
      <p>
        Pa gen pwobl\u00E8m. Senpleman di sa. Ekip la ka ede ou jwenn yon ritm ak yon or\u00E8 ki bon pou ou.
      </p>
    </details>
    <details part="question" id="q4" ?open=${open.includes('q4')}>
      <summary>
        \u00C8ske gwoup la ap trete mwen yon l\u00F2t jan?
      </summary>
      <p>
        Pwobableman non. Pif\u00F2 moun ki la yo konnen sa sa ye pou yon moun sispann vini. Gen ladan yo ki pral respekte ou paske ou tounen.
      </p>
    </details>
    <details part="question" id="q5" ?open=${open.includes('q5')}>
      <summary>
        Ki pi bon fason pou mwen kontakte pwogram nan?
      </summary>
      <p>
        Rele moun ki kow\u00F2done IOP a, oswa voye yon mesaj ba li. Di ou ta renmen pale sou koze tounen nan pwogram nan. Ou pa bezwen eksplike tout bagay.
      </p>
    </details>
    <slot name="questions"></slot>
  </div>
`;
