import {createSignal, Show} from 'solid-js';

export function App() {
  const [moved, setMoved] = createSignal(false);
  const [shown, setShown] = createSignal(true);
  const [heard, setHeard] = createSignal([]);
  const hear = (event) => setHeard((heard) => [...heard, event]);
  const listen = (card) => {
    card.textPhone = '7745550123';
    card.addEventListener('iop-contact', () => hear('listener'));
  };
  return (
    <>
      <button id="move" onClick={() => setMoved(true)}>
        Other office
      </button>
      <button id="toggle" onClick={() => setShown(!shown())}>
        Show or hide
      </button>
      <output>{heard().join(' ')}</output>
      <Show when={shown()}>
        <iop-return-card
          ref={listen}
          county={moved() ? 'bristol' : 'plymouth'}
          phone={moved() ? '7745550100' : '+17746197750'}
          heading-level={moved() ? 4 : 3}
          deep-link={moved()}
          prop:programUrl={moved() ? 'https://example.org/other' : 'https://example.org/'}
          onFocusIn={() => hear('focusin')}
          on:iop-ready={() => hear('ready')}
          on:iop-toggle={() => hear('toggle')}
          on:iop-contact={({method}) => hear(method)}
        >
          <a href="tel:+17746197750">Call 774-619-7750</a>
          <p slot="hours">{moved() ? 'Call the other office.' : 'Call this office.'}</p>
        </iop-return-card>
      </Show>
    </>
  );
}
