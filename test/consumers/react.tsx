import {createRef} from 'react';
import type {IopReturnCard} from 'iop-return-card';
import type {IopReturnCardProps} from 'iop-return-card/react';

const ref = createRef<IopReturnCard>();
const common: IopReturnCardProps = {county: 'bristol', 'program-url': 'https://clinic.example/'};

export const cards = [
  <iop-return-card
    {...common}
    ref={ref}
    key="card"
    lang="es"
    className="card"
    phone="7745550100"
    text-phone="7745550101"
    email="hello@clinic.example"
    opening-hours="Mo-Fr 08:30-17:00"
    heading-level={3}
    theme="auto"
    omit="message languages"
    open="q1 q2"
    deep-link
    oniop-ready={(event) => event.type}
    oniop-toggle={(event) => event.type}
    oniop-contact={(event) => event.method === 'call'}
  >
    <a href="tel:+17745550100">Call 774-555-0100</a>
    <p slot="hours">Call any day.</p>
  </iop-return-card>,
  // @ts-expect-error The program serves two counties.
  <iop-return-card county="norfolk" />,
  // @ts-expect-error There are three themes.
  <iop-return-card theme="blue" />,
  // @ts-expect-error It is on or off.
  <iop-return-card deep-link="yes" />,
  // @ts-expect-error It takes the questions to open.
  <iop-return-card open />,
  // @ts-expect-error It takes a number, as text.
  <iop-return-card phone={7745550100} />,
  // @ts-expect-error A name in camel case would be lost where the element is not registered yet.
  <iop-return-card programUrl="https://clinic.example/" />,
  // @ts-expect-error There is no such way to reach the program.
  <iop-return-card oniop-contact={(event) => event.method === 'fax'} />,
  // @ts-expect-error There is no such element.
  <iop-return-cart />,
];
