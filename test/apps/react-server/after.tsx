import {useEffect} from 'react';
import {App} from '../react/App';
import {hydrate} from './hydrate';

function Later() {
  useEffect(() => void import('iop-return-card/define'), []);
  return <App />;
}

hydrate(<Later />);
