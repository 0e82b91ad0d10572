import { html } from 'lit';
import { sectionLevel } from './heading-level.js';
const quote = html `<div class="no-box"><slot name="quote"></slot></div>`;
export const reassurances = (options) => options.omit.includes('reassurances')
    ? quote
    : html `
        <div part="reassurances">
          <h3 aria-level=${sectionLevel(options)}>
            \u00BFTe preocupa volver?
          </h3>
          <ul role="list">
            <li>
              <strong part="promise"
                >Hiciste una pausa. La puerta sigue abierta.</strong
              >
              <p>
                Era algo dif\u00EDcil, y te alejaste. Querer volver ya muestra tu fuerza. La verg\u00FCenza puede decirte que el equipo ya no cree en ti, o que est\u00E1s otra vez al principio. No es verdad.
              </p>
            </li>
            <li>
              <strong
                >\u00BFTodav\u00EDa no te animas? Aun as\u00ED puedes llamar.</strong
              >
              <p>
                No hace falta fingir que est\u00E1s bien, ni saber si te vas a quedar. Si tomas alcohol o usas drogas, no tienes que dejarlo antes de llamar. Solo di c\u00F3mo est\u00E1n las cosas.
              </p>
            </li>
            <li>
              <strong
                >Lo normal es que te reciban bien.</strong
              >
              <p>
                El equipo ve a menudo a personas que se alejan y luego vuelven. La mayor\u00EDa de las veces, todo empieza con un saludo y un lugar donde sentarte. Sin presi\u00F3n.
              </p>
            </li>
            <li>
              <strong
                >T\u00FA decides cu\u00E1nto contar.</strong
              >
              <p>
                No tienes que contarle toda tu historia a nadie. Unas pocas palabras pueden servirle al equipo para ayudarte: agotamiento, una p\u00E9rdida, estr\u00E9s en el trabajo, depresi\u00F3n, una reca\u00EDda. Una persona se fue porque sent\u00EDa que avanzaba despacio. Cuando volvi\u00F3, el equipo le quit\u00F3 un poco de presi\u00F3n. Esa vez se qued\u00F3, incluso en los d\u00EDas dif\u00EDciles.
              </p>
            </li>
            <li>
              <strong
                >Vuelve tal como est\u00E1s.</strong
              >
              <p>
                No tienes que ponerte al d\u00EDa. Nadie va adelante ni atr\u00E1s. Lo que aprendiste sigue siendo tuyo.
              </p>
            </li>
            <li>
              <strong
                >Puedes empezar poco a poco.</strong
              >
              <p>
                Los primeros d\u00EDas pueden ser raros. Es normal.
                Puedes preguntarle al equipo si es posible:
              </p>
              <ul>
                <li>
                  Ir a una sesi\u00F3n sin tener que hablar.
                </li>
                <li>
                  Hablar primero a solas con un terapeuta.
                </li>
                <li>
                  Llevar un cuaderno para anotar lo que quieras recordar.
                </li>
                <li>
                  Empezar con dos o tres d\u00EDas a la semana. Despu\u00E9s, agregar m\u00E1s d\u00EDas.
                </li>
              </ul>
            </li>
            <li>
              <strong
                >Volver es motivo de orgullo.</strong
              >
              <p>
                Hasta la primera llamada ya es un logro.
              </p>
            </li>
          </ul>
          ${quote}
        </div>
      `;
