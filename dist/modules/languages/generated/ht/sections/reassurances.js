import { html } from 'lit';
import { sectionLevel } from './heading-level.js';
const quote = html `<div class="no-box"><slot name="quote"></slot></div>`;
export const reassurances = (options) => options.omit.includes('reassurances')
    ? quote
    : html `
        <div part="reassurances">
          <h3 aria-level=${sectionLevel(options)}>
            Si gen yon bagay ki f\u00E8 ou ezite
          </h3>
          <ul role="list">
            <li>
              <strong part="promise"
                >Ou te pran yon ti poz. P\u00F2t la toujou louvri.</strong
              >
              <p>
                Ou te f\u00E8 yon ti kanpe nan yon bagay ki difisil. L\u00E8 ou anvi tounen, sa montre ou gen f\u00F2s. Wont ka di ou ekip la pa kw\u00E8 nan ou ank\u00F2, oswa ou dwe rek\u00F2manse depi nan k\u00F2mansman. Men wont pa gen rezon.
              </p>
            </li>
            <li>
              <strong
                >Ou pa bezwen pare. Yon s\u00E8l ap\u00E8l sifi.</strong
              >
              <p>
                Ou pa bezwen f\u00E8 k\u00F2msi ou byen. Ou pa bezwen s\u00E8ten w ap kontinye vini. Si ou bw\u00E8 alk\u00F2l oswa ou pran dw\u00F2g, ou pa bezwen sispann anvan ou rele. Depi ou on\u00E8t, sa sifi.
              </p>
            </li>
            <li>
              <strong
                >Ou ka espere yon bon ak\u00E8y</strong
              >
              <p>
                Ekip la konn w\u00E8 moun ki ale epi ki tounen. N\u00F2malman, y ap di ou bonjou epi ba ou yon ch\u00E8z, san presyon.
              </p>
            </li>
            <li>
              <strong
                >Di anpil oswa ti kras, jan ou vle</strong
              >
              <p>
                Ou pa oblije rakonte tout bagay. K\u00E8k mo ka ede ekip la ede ou: gwo fatig, depresyon, yon rechit, yon move sem\u00E8n lakay ou. Gen yon moun ki te ale paske li te santi li t ap vanse dousman. Li te tounen, ekip la te retire yon ti presyon sou li, epi li te rete.
              </p>
            </li>
            <li>
              <strong
                >Vini jan ou ye jodi a</strong
              >
              <p>
                Ou pa gen anyen pou ou ratrape. Sa ou te aprann yo toujou pou ou. Se pa yon kous.
              </p>
            </li>
            <li>
              <strong
                >Tounen tou dousman</strong
              >
              <p>
                Chwazi sa ki sanble pi fasil pou ou, epi mande ekip la.
              </p>
              <ul>
                <li>
                  Vini nan yon sesyon. Ou pa oblije pale.
                </li>
                <li>
                  Mande pou ou pale apa ak yon terapis, pou ou santi ou pi al\u00E8z.
                </li>
                <li>
                  Pote yon kaye pou ou ekri sa ou vle kenbe.
                </li>
                <li>
                  K\u00F2manse ak de oswa twa jou pa sem\u00E8n, epi ogmante ti kras pa ti kras.
                </li>
              </ul>
            </li>
            <li>
              <strong
                >L\u00E8 ou tounen, sa merite selebre</strong
              >
              <p>
                Depi ou antre ank\u00F2 nan p\u00F2t la, se yon viktwa deja.
              </p>
            </li>
          </ul>
          ${quote}
        </div>
      `;
