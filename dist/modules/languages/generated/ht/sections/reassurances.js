import { html } from 'lit';
import { sectionLevel } from './heading-level.js';
const quote = html `<div class="no-box"><slot name="quote"></slot></div>`;
export const reassurances = (options) => options.omit.includes('reassurances')
    ? quote
    : html `
        <div part="reassurances">
          <h3 aria-level=${sectionLevel(options)}>
            \u00C8ske sa enkyete w pou w tounen?
          </h3>
          <ul role="list">
            <li>
              <strong part="promise"
                >Ou te pran yon ti poz. P\u00F2t la louvri.</strong
              >
              <p>
                Ou te pran yon ti distans ak yon bagay ki difisil. Pou w anvi tounen, sa mande f\u00F2s. Wont ka di w ekip la pa kw\u00E8 nan w ank\u00F2, oswa w dwe rek\u00F2manse a zewo. Men se pa vre.
              </p>
            </li>
            <li>
              <strong
                >Ou pa santi w pare? Ou ka rele kanmenm.</strong
              >
              <p>
                Ou pa oblije f\u00E8 k\u00F2msi w byen. Ou pa bezwen s\u00E8ten w ap kontinye vini. Si w ap bw\u00E8 alk\u00F2l oswa w ap pran dw\u00F2g, ou pa bezwen sispann anvan w rele. Jis di kouman bagay yo ye pou w.
              </p>
            </li>
            <li>
              <strong
                >Ou ka atann ou a yon bon ak\u00E8y.</strong
              >
              <p>
                Souvan, ekip la w\u00E8 moun ki pran distans epi ki tounen. Pif\u00F2 fwa, sa k\u00F2manse ak yon bonjou epi yon plas pou w chita. San presyon.
              </p>
            </li>
            <li>
              <strong
                >Di anpil oswa yon ti kras, jan w vle.</strong
              >
              <p>
                Ou pa oblije rakonte p\u00E8sonn tout istwa w. K\u00E8k mo ka ede ekip la ede w: gwo fatig, yon moun oswa yon bagay ou p\u00E8di, estr\u00E8s nan travay, depresyon, yon rechit. Gen yon moun ki te sispann vini paske l te santi bagay yo t ap vanse tw\u00F2 dousman. L\u00E8 l tounen, ekip la ba l mwens presyon. Fwa sa a, li rete, menm nan jou ki difisil.
              </p>
            </li>
            <li>
              <strong
                >Vini jan w ye jodi a.</strong
              >
              <p>
                Pa gen anyen pou w ratrape. P\u00E8sonn pa devan, p\u00E8sonn pa d\u00E8y\u00E8. Sa w te aprann yo se pou ou toujou.
              </p>
            </li>
            <li>
              <strong
                >Ou ka k\u00F2manse tou dousman.</strong
              >
              <p>
                Premye jou yo ka f\u00E8 w yon ti jan dw\u00F2l. Sa n\u00F2mal.
                Ou ka mande ekip la si youn nan bagay sa yo posib:
              </p>
              <ul>
                <li>
                  Vin chita nan yon sesyon. Ou pa oblije pale.
                </li>
                <li>
                  Pale apa ak yon terapis dab\u00F2.
                </li>
                <li>
                  Pote yon kaye pou w ekri sa w vle sonje.
                </li>
                <li>
                  K\u00F2manse ak de oswa twa jou pa sem\u00E8n. Ajoute l\u00F2t jou pita.
                </li>
              </ul>
            </li>
            <li>
              <strong
                >L\u00E8 w tounen, ou ka fy\u00E8 de t\u00E8t ou.</strong
              >
              <p>
                Menm premye ap\u00E8l la se yon viktwa deja.
              </p>
            </li>
          </ul>
          ${quote}
        </div>
      `;
