/** In points, before fitting: up to four lines of title in one language, two lines each in two languages. */
const largest = {title: {1: 84, 2: 62}, text: 15, number: 48};

/**
 * Makes title, number and text as large as the sheet allows, because sentences, numbers and typefaces differ. Not with
 * container units, which Firefox computes anew for paper.
 */
export function fitToPaper(sheet: HTMLElement, languages: 1 | 2) {
  const number = sheet.querySelector<HTMLElement>('.number')!;
  const fits = ({scrollHeight, clientHeight, scrollWidth, clientWidth}: Element) =>
    scrollHeight <= clientHeight && scrollWidth <= clientWidth;
  const fitsWith = (title: number, text: number) => {
    sheet.style.setProperty('--title', `${largest.title[languages] * title}pt`);
    sheet.style.fontSize = `${largest.text * text}pt`;
    return fits(sheet);
  };

  let size = largest.number;
  do number.style.fontSize = `${size--}pt`;
  while (number.scrollWidth > number.clientWidth && size > 12);
  let scale = 1;
  while (!fitsWith(scale, scale) && scale > 0.5) scale -= 0.02;
  // A wide title leaves room for larger text.
  let text = 1;
  while (!fitsWith(scale, text) && text > scale) text -= 0.02;
}
