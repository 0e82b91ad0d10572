// The week on the partner's page: fields for opening and closing times write the attribute.
import {expect} from '@open-wc/testing';
import {closePages, words} from '../support/page.js';
import {PartnerPage} from '../support/partner-page.js';

afterEach(closePages);

const open = (hours: string) =>
  PartnerPage.open(`#site=own&form=tag&files=own${hours && `&opening-hours=${encodeURIComponent(hours)}`}`);

const fields = (page: PartnerPage, label: string) => [
  ...page.get('#field-opening-hours').querySelectorAll<HTMLInputElement>(`[aria-label="${label}"]`),
];

function setTime(page: PartnerPage, label: string, line: number, value: string) {
  const field = fields(page, label)[line]!;
  field.value = value;
  field.dispatchEvent(new Event('change', {bubbles: true}));
}

const written = (page: PartnerPage) => /opening-hours="([^"]*)"/.exec(page.code!)?.[1];

describe('the fields for the week', () => {
  it('write the attribute, with days in a row in one rule', async () => {
    const page = await open('');
    expect(written(page)).to.equal(undefined);
    for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Saturday', 'Sunday']) {
      setTime(page, `${day} opens`, 0, '08:30');
      setTime(page, `${day} closes`, 0, '17:00');
    }
    expect(written(page)).to.equal('Mo-We 08:30-17:00; Sa,Su 08:30-17:00');
    setTime(page, 'Monday opens', 1, '18:00');
    setTime(page, 'Monday closes', 1, '00:00');
    expect(written(page)).to.equal('Mo 08:30-17:00,18:00-00:00; Tu,We 08:30-17:00; Sa,Su 08:30-17:00');
  });

  it('ask for the missing time of a day, and write the day once it is there', async () => {
    const page = await open('');
    const asks = () => words(page.get('#field-opening-hours [data-day="1"] [role=status]'));
    setTime(page, 'Tuesday opens', 0, '08:30');
    expect(asks()).to.equal('Tuesday: add the closing time, or clear the other.');
    expect(written(page)).to.equal(undefined);
    setTime(page, 'Tuesday closes', 0, '17:00');
    expect(asks()).to.equal('');
    expect(written(page)).to.equal('Tu 08:30-17:00');
  });

  it('copy Monday to the other working days', async () => {
    const page = await open('Mo 08:30-12:00,13:00-17:00; Tu 09:00-10:00; Sa 10:00-11:00');
    page.button('Copy Monday to Tuesday–Friday').click();
    expect(written(page)).to.equal('Mo-Fr 08:30-12:00,13:00-17:00; Sa 10:00-11:00');
    expect(fields(page, 'Friday closes').map(({value}) => value)).to.deep.equal(['12:00', '17:00', '']);
  });

  it('show hours from an address, keep every span, and forget a day that is emptied', async () => {
    const page = await open('Mo-Su 00:00-24:00');
    expect(fields(page, 'Sunday closes').map(({value}) => value)).to.deep.equal(['00:00', '']);
    setTime(page, 'Sunday opens', 0, '');
    expect(written(page)).to.equal('Mo-Sa 00:00-24:00');

    const other = await open('Fr 08:00-09:00,10:00-11:00,12:00-13:00');
    setTime(other, 'Friday closes', 2, '13:30');
    expect(written(other)).to.equal('Fr 08:00-09:00,10:00-11:00,12:00-13:30');
  });
});
