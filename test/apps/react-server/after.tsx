import {useEffect} from 'react';
import {Served} from './Served';
import {hydrate} from './hydrate';

function Later() {
  useEffect(() => void import('iop-return-card/define'), []);
  return <Served />;
}

hydrate(<Later />);
