import { hideCredentials } from '../credentials/credentials.ts';
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

/** Repository text made fit for a line of a report: one line, nothing invisible, no credential, nothing that acts on a
 *  terminal or on the runner, which takes `##[error]` for a command wherever it stands in a line of the log. */
export function cleanLine(text: string): string {
  return cutAfterCleaning(text, LONGEST_LINE, (part) =>
    // white space may stand in a password, and is one space afterwards
    cleanQuote(hideCredentials(part).replaceAll(/[\s\u0085]+/gu, ' ')).trim(),
  );
}

/** A credential that stands where a text is cut is seen as one, and not printed by half. */
function cutAfterCleaning(text: string, most: number, clean: (part: string) => string): string {
  return clip(clean(clip(text, 2 * most)), most);
}

/** The same for a quoted source line, whose spaces and tabs matter: tabs stop every four columns from `column` on. */
export function cleanQuote(text: string, column = 0): string {
  const hidden = text.includes('\t') ? hideCredentials(text) : text;
  const expanded = hidden.includes('\t') ? expandTabs(hidden, column) : hidden;
  const seen = expanded.replaceAll(UNSEEN, '').replaceAll(LONE_SURROGATE, '\ufffd');
  return hideCredentials(seen).replaceAll('##[', '## [');
}

/** Whether a text that has to stay as it is, such as a diff, would be shown in another order than it has. */
export function turnsText(text: string): boolean {
  return /\p{Bidi_Control}/u.test(text);
}

/** A value of ours as JSON, without texts of megabytes, without credentials in its texts and names, and with nothing that acts on a terminal or on the
 *  runner. Every format for programs is printed by this. */
export function printJson(value: object): string {
  return `${protectLog(JSON.stringify(value, hideInside, 2))}\n`;
}

function hideInside(_: string, value: unknown): unknown {
  if (typeof value === 'string') return cutAfterCleaning(value, LONGEST_VALUE, hideCredentials);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const isClean = Object.keys(value).every((key) => hideCredentials(key) === key);
  return isClean ? value : Object.fromEntries(Object.entries(value).map(([key, one]) => [hideCredentials(key), one]));
}

/** What acts on a terminal or turns the direction of text: C1 controls, bidirectional marks, line separators. */
const ACTING = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** The runner takes `##[error]` anywhere in a line of its log for a command. Inside a JSON string, and nowhere else can
 *  it stand in this text, an escaped sign is the same sign. */
function protectLog(text: string): string {
  const escapeSign = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return text.replaceAll('##[', '##\\u005b').replaceAll(ACTING, escapeSign);
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
