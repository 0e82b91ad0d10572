import { html, nothing } from 'lit';
import { sectionLevel } from './heading-level.js';
export const reassurances = (options) => options.omit.includes('reassurances')
    ? nothing
    : html `
        <div part="reassurances">
          <h3 aria-level=${sectionLevel(options)}>
            Anvan ou pran yon desizyon
          </h3>
          <ul role="list">
            <li>
              <strong part="promise"
                >Se yon poz, anyen pa gate</strong
              >
              <p>
                Wont ka di ou konsa ou pa janm fini anyen, ou f\u00E8 moun p\u00E8di tan yo, anplwaye yo p\u00E8di espwa nan ou, epi ou tounen a zewo. Ou te f\u00E8 yon poz nan yon bagay ki difisil, e l\u00E8 ou anvi tounen, sa montre ou gen f\u00F2s.
              </p>
            </li>
            <li>
              <strong
                >Ou pa bezwen pare anvan</strong
              >
              <p>
                Ou pa bezwen pale ak yon vwa ki f\u00E8m. Si ou konn bw\u00E8 oswa pran dw\u00F2g, ou pa bezwen tann jiskaske ou sispann ank\u00F2. Ou pa bezwen s\u00E8ten ou ka kontinye vini. Depi ou on\u00E8t, sa sifi.
              </p>
            </li>
            <li>
              <strong
                >Bon ak\u00E8y, san jijman</strong
              >
              <p>
                Moun ale epi yo tounen, e anplwaye yo w\u00E8 sa souvan. Ou ka atann ou a yon bon ak\u00E8y ak yon plas pou ou chita, san presyon.
              </p>
            </li>
            <li>
              <strong
                >Di s\u00E8lman sa ou vle di</strong
              >
              <p>
                Ou pa dwe p\u00E8sonn okenn konfesyon. Malgre sa, k\u00E8k mo tankou gwo fatig, depresyon, yon rechit oswa yon move sem\u00E8n lakay ou ka ede ekip la ede ou. Yon moun te kite pwogram nan paske li te santi li t ap vanse dousman. Yo te ba li yon fason pi dou pou li gade pwogr\u00E8, epi li te rete.
              </p>
            </li>
            <li>
              <strong
                >K\u00F2manse kote ou ye a</strong
              >
              <p>
                Ou pa gen anyen pou ratrape. P\u00E8sonn pa devan, e p\u00E8sonn pa d\u00E8y\u00E8.
              </p>
            </li>
            <li>
              <strong
                >Tounen tou dousman</strong
              >
              <p>
                Chwazi fason ou santi ki bon pou ou.
              </p>
              <ul>
                <li>
                  Vini nan yon sesyon epi rete san pale.
                </li>
                <li>
                  Mande pou ou chita pale t\u00E8t a t\u00E8t ak yon terapis pou ou reprann konfyans.
                </li>
                <li>
                  Pote yon kaye epi ekri sa ki touche ou.
                </li>
                <li>
                  K\u00F2manse ak de oswa twa jou pa sem\u00E8n, epi vanse apati de la.
                </li>
              </ul>
            </li>
            <li>
              <strong
                >Tounen se yon bagay pou selebre</strong
              >
              <p>
                Lef\u00E8t ou tounen, sa deja se yon siks\u00E8.
              </p>
            </li>
          </ul>
        </div>
      `;
