/** @jsxImportSource preact */
import {useCallback, useState} from 'preact/hooks';

export function App() {
  const [moved, setMoved] = useState(false);
  const [shown, setShown] = useState(true);
  const [heard, setHeard] = useState([]);
  const hear = (event) => setHeard((heard) => [...heard, event]);
  const listen = useCallback((card) => {
    if (card) card.textPhone = '7745550123';
    card?.addEventListener('iop-contact', () => hear('listener'));
  }, []);
  return (
    <>
      <button id="move" onClick={() => setMoved(true)}>
        Other office
      </button>
      <button id="toggle" onClick={() => setShown(!shown)}>
        Show or hide
      </button>
      <output>{heard.join(' ')}</output>
      {shown && (
        <iop-return-card
          ref={listen}
          county={moved ? 'bristol' : 'plymouth'}
          phone={moved ? '7745550100' : '+17746197750'}
          heading-level={moved ? 4 : 3}
          deep-link={moved || null}
          programUrl={moved ? 'https://example.org/other' : 'https://example.org/'}
          onFocusIn={() => hear('focusin')}
          oniop-ready={() => hear('ready')}
          oniop-toggle={() => hear('toggle')}
          oniop-contact={({method}) => hear(method)}
        >
          <a href="tel:+17746197750">Call 774-619-7750</a>
          <p slot="hours">{moved ? 'Call the other office.' : 'Call this office.'}</p>
        </iop-return-card>
      )}
    </>
  );
}
