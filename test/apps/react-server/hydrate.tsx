import {StrictMode, type ReactNode} from 'react';
import {hydrateRoot} from 'react-dom/client';

export function hydrate(app: ReactNode) {
  hydrateRoot(document.querySelector('#app')!, <StrictMode>{app}</StrictMode>, {
    onRecoverableError: (error) => console.error(error),
  });
}
