import {useCallback, useState} from 'react';
import type {IopContactEvent, IopReturnCard} from 'iop-return-card';
import {App} from '../react/App';

/**
 * The app where a server renders it. React does not attach the `oniop-…` handlers of an element that it takes over
 * (https://github.com/react/react/issues/35446): a ref does.
 */
export function Served() {
  const [method, setMethod] = useState('');
  const listen = useCallback((card: IopReturnCard | null) => {
    const hear = (event: IopContactEvent) => setMethod(event.method);
    card?.addEventListener('iop-contact', hear);
    return () => card?.removeEventListener('iop-contact', hear);
  }, []);
  return (
    <>
      <App cardRef={listen} />
      <output id="method">{method}</output>
    </>
  );
}
