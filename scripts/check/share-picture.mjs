// The picture that previews of page.html show: the beginning of the card, enlarged to 1200 × 630.

export const sharePicture = {width: 1200, height: 630, county: '', open: ''};

/** Added to the card's own styles. */
export const shareStyles = `
  [part='card'] {font-size: 24px; border: 0; border-radius: 0}
  .top {display: grid; align-content: center; block-size: 630px; padding: 0 80px}
  .top .pair {display: block}
  .middle, [part='attribution'], [part='languages'], [part='message'], [part='contact'] p, [part='visit'],
  .panel ~ *, [part='contact'] ~ * {display: none}
  .kept-seat {float: inline-end; inline-size: 190px; margin: -10px -20px 0 0}
  h2 {font-size: 82px}
  [part='lead'] {max-inline-size: none; margin-block-start: 28px; font-size: 31px; line-height: 1.35}
  .panel {margin-block-start: 36px; padding: 0; border: 0; background: none}
  [part='call'] {inline-size: fit-content; min-inline-size: 0; padding: 8px 40px; font-size: 42px}
`;
