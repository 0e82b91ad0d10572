/** In points. A title this large can be read from ten feet. */
const titleSize = {largest: 76, smallest: 58};
const textSize = {largest: 15, smallest: 9};

/** Makes title and text as large as the sheet allows: sentences differ in length between languages. */
export function fitToPaper(sheet: HTMLElement) {
  const fits = () => sheet.scrollHeight <= sheet.clientHeight && sheet.scrollWidth <= sheet.clientWidth;
  for (let title = titleSize.largest; title >= titleSize.smallest; title -= 2) {
    sheet.style.setProperty('--title', `${title}pt`);
    for (let text = textSize.largest; text >= textSize.smallest; text -= 0.25) {
      sheet.style.fontSize = `${text}pt`;
      if (fits() && (text >= 11 || title === titleSize.smallest)) return;
    }
  }
}
