// The commands in a Markdown document, with their documented output.
import {readFileSync} from 'node:fs';
import {marked, type Tokens} from 'marked';

export interface DocumentedCommand {
  commands: string;
  /** Their output, with `…` for anything; undefined if the document has none. */
  prints: string | undefined;
}

/** Each `sh` block, with the `text` block that follows it. */
export function documentedCommands(file: string): DocumentedCommand[] {
  const blocks = marked
    .lexer(readFileSync(file, 'utf8'))
    .filter((token): token is Tokens.Code => token.type === 'code');
  return blocks.flatMap(({lang, text}, index) => {
    const next = blocks[index + 1];
    return lang === 'sh' ? [{commands: text, prints: next?.lang === 'text' ? next.text : undefined}] : [];
  });
}

/** Whether a text matches documented output, in which `…` stands for anything. */
export function isAsDocumented(text: string, documented: string): boolean {
  const pattern = documented
    .split('…')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[^]*');
  return new RegExp(`^${pattern}$`).test(text);
}
