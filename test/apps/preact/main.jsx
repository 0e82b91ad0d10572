/** @jsxImportSource preact */
import {render} from 'preact';
import {useState} from 'preact/hooks';
import 'iop-return-card/define';

function App() {
  const [moved, setMoved] = useState(false);
  const [shown, setShown] = useState(true);
  const [heard, setHeard] = useState([]);
  const hear = (event) => setHeard((heard) => [...heard, event]);
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
          county={moved ? 'bristol' : 'plymouth'}
          phone={moved ? '7745550100' : '+17746197750'}
          heading-level={3}
          deepLink={moved}
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

render(<App />, document.querySelector('#app'));
