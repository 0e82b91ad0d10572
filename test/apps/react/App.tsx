import {useCallback, useState} from 'react';
import type {IopReturnCard} from 'iop-return-card';
import type {} from 'iop-return-card/react';

export function App() {
  const [moved, setMoved] = useState(false);
  const [shown, setShown] = useState(true);
  const [heard, setHeard] = useState<readonly string[]>([]);
  const hear = (event: string) => setHeard((heard) => [...heard, event]);
  const listen = useCallback((card: IopReturnCard | null) => {
    const hearContact = () => hear('listener');
    if (card) card.textPhone = '7745550123';
    card?.addEventListener('iop-contact', hearContact);
    return () => card?.removeEventListener('iop-contact', hearContact);
  }, []);
  // The types know the attribute alone, because React sets this name only where the element is already registered; and
  // for the event they know React's own `onFocus`.
  const untyped = {
    programUrl: moved ? 'https://example.org/other' : 'https://example.org/',
    onfocusin: () => hear('focusin'),
  };
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
          deep-link={moved}
          {...untyped}
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
