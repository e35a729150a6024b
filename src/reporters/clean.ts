import { clip } from '../sentence.ts';

export { clip };

/** Nobody reads more in one line. Whatever a repository holds, here it is cut. */
const LONGEST_LINE = 5000;
const LONGEST_VALUE = 10_000;

/** Characters that show nothing, or change how what follows is shown: controls and escapes, bidirectional overrides,
 *  zero-width and other ignorable ones. The joiners of emoji, Persian and Indic scripts and the variation selectors of
 *  emoji stay. */
const UNSEEN = /(?!\u200c|\u200d|\ufe0e|\ufe0f)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]/gu;

/** Half a pair: cannot be written as UTF-8, and makes `encodeURIComponent` throw. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Repository text made fit for a line of a report: one line, nothing invisible, nothing that acts on a terminal or on
 *  the runner, which takes `##[error]` for a command wherever it stands in a line of the log. */
export function cleanLine(text: string): string {
  return cleanQuote(clip(text, LONGEST_LINE).replaceAll(/[\s\u0085]+/gu, ' ')).trim();
}

/** What JSON says of a repository, as `JSON.stringify` asks for it: no text of megabytes. */
export function cutTexts(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? clip(value, LONGEST_VALUE) : value;
}

/** The same for a quoted source line, whose spaces and tabs matter: tabs stop every four columns from `column` on. */
export function cleanQuote(text: string, column = 0): string {
  const expanded = text.includes('\t') ? expandTabs(text, column) : text;
  return expanded.replaceAll(UNSEEN, '').replaceAll(LONE_SURROGATE, '\ufffd').replaceAll('##[', '## [');
}

/** Whether a text that has to stay as it is, such as a diff, would be shown in another order than it has. */
export function turnsText(text: string): boolean {
  return /\p{Bidi_Control}/u.test(text);
}

function expandTabs(text: string, column: number): string {
  let at = column;
  let line = '';
  for (const character of text) {
    const shown = character === '\t' ? ' '.repeat(4 - (at % 4)) : character;
    line += shown;
    at += shown.length;
  }
  return line;
}
