// So does the entry that registers the element.
import 'iop-return-card/define';

const card = document.createElement('iop-return-card');
card.county = 'plymouth';
card.deepLink = true;
card.addEventListener('iop-contact', ({method}) => {
  console.log(method === 'call');
  // @ts-expect-error There is no such way to reach the program.
  console.log(method === 'fax');
});
void card.openQuestion('q1');
// @ts-expect-error There are five questions.
void card.openQuestion('q6');
// @ts-expect-error It is on or off.
card.deepLink = 'yes';
