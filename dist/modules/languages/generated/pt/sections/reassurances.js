import { html, nothing } from 'lit';
import { sectionLevel } from './heading-level.js';
export const reassurances = (options) => options.omit.includes('reassurances')
    ? nothing
    : html `
        <div part="reassurances">
          <h3 aria-level=${sectionLevel(options)}>
            Antes de decidir qualquer coisa
          </h3>
          <ul role="list">
            <li>
              <strong part="promise"
                >Uma pausa, n\u00E3o um desastre</strong
              >
              <p>
                A vergonha pode dizer que voc\u00EA nunca termina nada, que fez as pessoas perderem tempo, que quem trabalha no programa desistiu de voc\u00EA e que est\u00E1 de novo na estaca zero. Voc\u00EA fez uma pausa em algo dif\u00EDcil, e querer voltar \u00E9 sinal de for\u00E7a.
              </p>
            </li>
            <li>
              <strong
                >N\u00E3o \u00E9 preciso estar bem primeiro</strong
              >
              <p>
                N\u00E3o \u00E9 preciso falar com voz firme nem saber ao certo se vai conseguir vir sempre. Se voc\u00EA consome alguma subst\u00E2ncia, n\u00E3o \u00E9 preciso ter voltado antes \u00E0 sobriedade. Basta falar com sinceridade.
              </p>
            </li>
            <li>
              <strong
                >Acolhimento, n\u00E3o julgamento</strong
              >
              <p>
                As pessoas saem e voltam, e quem trabalha no programa v\u00EA isso muitas vezes. Pode esperar um bom acolhimento e um lugar para se sentar, sem press\u00E3o.
              </p>
            </li>
            <li>
              <strong
                >Diga s\u00F3 o que quiser</strong
              >
              <p>
                Voc\u00EA n\u00E3o deve uma confiss\u00E3o a ningu\u00E9m. Mesmo assim, algumas palavras, como esgotamento, depress\u00E3o, uma reca\u00EDda ou uma semana dif\u00EDcil em casa, podem mostrar ao pessoal do programa como ajudar. Uma pessoa saiu porque sentia que o progresso era lento. Depois encontrou uma ideia mais suave de progresso, e ficou.
              </p>
            </li>
            <li>
              <strong
                >Comece a partir de onde est\u00E1</strong
              >
              <p>
                Voc\u00EA n\u00E3o tem nada para p\u00F4r em dia. Ningu\u00E9m est\u00E1 \u00E0 frente e ningu\u00E9m est\u00E1 atr\u00E1s.
              </p>
            </li>
            <li>
              <strong
                >Volte aos poucos</strong
              >
              <p>
                Escolha a maneira de voltar que parecer melhor para voc\u00EA.
              </p>
              <ul>
                <li>
                  Venha a uma sess\u00E3o e fique em sil\u00EAncio.
                </li>
                <li>
                  Pe\u00E7a uma conversa a s\u00F3s com um terapeuta para ganhar confian\u00E7a.
                </li>
                <li>
                  Traga um caderno e anote o que fizer sentido para voc\u00EA.
                </li>
                <li>
                  Comece com dois ou tr\u00EAs dias por semana e avance a partir da\u00ED.
                </li>
              </ul>
            </li>
            <li>
              <strong
                >Voltar \u00E9 motivo para celebrar</strong
              >
              <p>
                Voltar, por si s\u00F3, j\u00E1 \u00E9 um sucesso.
              </p>
            </li>
          </ul>
        </div>
      `;
