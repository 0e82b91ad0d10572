import {html, render} from 'lit';

/** Asks a question in a dialog. Resolves to the number of the chosen answer; Escape chooses the last. */
export function ask(question: string, text: string, answers: readonly string[]): Promise<number> {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-labelledby', 'question');
  render(
    html`<form method="dialog">
      <h2 id="question">${question}</h2>
      <p>${text}</p>
      <p class="actions">
        ${answers.map(
          (answer, index) => html`<button value=${index} class=${index ? '' : 'main'}>${answer}</button>`,
        )}
      </p>
    </form>`,
    dialog,
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) =>
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === '' ? answers.length - 1 : Number(dialog.returnValue));
    }),
  );
}
