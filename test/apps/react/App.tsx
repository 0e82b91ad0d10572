import {useState} from 'react';
import type {IopReturnCardProps} from 'iop-return-card/react';

export function App({cardRef}: {cardRef?: IopReturnCardProps['ref']}) {
  const [moved, setMoved] = useState(false);
  const [shown, setShown] = useState(true);
  const [heard, setHeard] = useState<readonly string[]>([]);
  const hear = (event: string) => setHeard((heard) => [...heard, event]);
  return (
    <>
      <button id="move" onClick={() => setMoved(true)}>
        Other office
      </button>
      <button id="remove" onClick={() => setShown(false)}>
        Remove
      </button>
      <output>{heard.join(' ')}</output>
      {shown && (
        <iop-return-card
          ref={cardRef}
          county={moved ? 'bristol' : 'plymouth'}
          phone={moved ? '7745550100' : '+17746197750'}
          heading-level={3}
          deep-link={moved}
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
