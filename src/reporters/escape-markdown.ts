import { greatest } from '../lists.ts';
import { cleanLine, clip } from './clean.ts';

/*
 * Repository text in GitHub's Markdown. Two readers must be kept from taking it for more than text: the Markdown parser,
 * for which punctuation is escaped, and GitHub's filters, which run over the finished text and turn @names, #1, addresses,
 * commit ids and :emoji: into links and pictures. An escape is gone by then; a zero-width space in the middle is not.
 */

const BREAK = '\u200b';

/** Longer texts are cut: a comment is for reading, and the line itself is a click away. */
const LONGEST = 500;

/** What GitHub's filters look for. Each is broken after its first part. */
const REFERENCES: readonly (readonly [RegExp, string])[] = [
  [/@/g, `@${BREAK}`], // @name, @org/team, name@example.org, owner/repo@commit
  [/#/g, `#${BREAK}`], // #1, owner/repo#1
  [/(GH|GHSA|CVE)-(?=\w)/gi, `$1-${BREAK}`],
  [/:(?=\/\/)/g, `:${BREAK}`], // any scheme://
  [/(www)\./gi, `$1${BREAK}.`],
  [/:(?=[\w+-]+(?::|$))/g, `:${BREAK}`], // :octocat: becomes an image
];

/** Commit ids: seven hexadecimal digits or more. */
const COMMIT = /(?<![a-z0-9])[0-9a-f]{7,}(?![a-z0-9])/gi;

/** What the Markdown parser takes for more than text inside a line, a link or a table cell. A dollar sign starts a
 *  formula unless it stands in a span: https://docs.github.com/get-started/writing-on-github */
const PUNCTUATION: ReadonlyMap<string, string> = new Map([
  ...[...'\\`*_[]~!'].map((character) => [character, `\\${character}`] as const),
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['&', '&amp;'],
  ['|', '&#124;'],
  ['$', '<span>$</span>'],
]);

/** What reads better as code: what stands between a pair of backticks, Apple's keys, constants and types, build settings,
 *  and calls with their labels. Nothing else of a text is formatted. */
const CODE = new RegExp(
  [
    '`([^`]+)`',
    '\\b(?:[A-Za-z]\\w{0,99}\\.){0,3}[a-z]\\w*\\((?:\\w+:)*\\)',
    '\\b(?:NS(?:Health|Privacy)|HK)[A-Z]\\w+',
    '\\b[A-Z]+_[A-Z0-9_]+\\w*',
    '\\b(?:allergy|clinicalNote|condition|coverage|immunization|labResult|medication|procedure|vitalSign)Record\\b',
    '\\b(?:verifiable-)?health-records\\b',
    '\\bcom\\.apple\\.developer(?:\\.[\\w-]+)+',
  ].join('|'),
  'g',
);

/** Where a text stands. A pipe inside code ends a table cell unless it is escaped, and shows the escape elsewhere. */
export type Setting = 'line' | 'cell';

/** Text in a sentence, at the start of a list item or in a table cell. */
export function proseMarkdown(text: string, setting: Setting = 'line'): string {
  const line = clip(cleanLine(text), LONGEST);
  if (line === '') return '(blank)';
  let out = '';
  let end = 0;
  for (const match of line.matchAll(CODE)) {
    const quoted = match[1] ?? match[0];
    if (quoted.trim() === '') continue;
    const before = plainMarkdown(line.slice(end, match.index));
    out += before;
    // Two runs of backticks side by side would be one.
    out += `${out.endsWith('`') ? BREAK : ''}${codeMarkdown(quoted, setting)}`;
    end = match.index + match[0].length;
  }
  return escapeStart(out + plainMarkdown(line.slice(end)));
}

/** At the start of a line these make a list, a rule or a heading. */
function escapeStart(markdown: string): string {
  return markdown.replace(/^(?=[-+=])|^(\d{1,9})(?=[.)])/, '$1\\');
}

function breakReferences(text: string): string {
  const broken = text.replaceAll(COMMIT, (digits) => digits.replaceAll(/.{6}(?=.)/g, `$&${BREAK}`));
  return REFERENCES.reduce((line, [pattern, replacement]) => line.replaceAll(pattern, replacement), broken);
}

function plainMarkdown(text: string): string {
  return breakReferences(text).replaceAll(/[\\`*_[\]~!<>&|$]/g, (character) => PUNCTUATION.get(character) ?? character);
}

/** Text in HTML of ours, such as the line of a fold, where nothing is Markdown and GitHub's filters run all the same. */
export function foldMarkdown(text: string): string {
  const line = clip(cleanLine(text), LONGEST);
  const escaped = line.replaceAll(/[<>&]/g, (character) => PUNCTUATION.get(character) ?? character);
  return breakReferences(escaped)
    .replaceAll(/[`*_[\]~|\\]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll('$', '<span>$$</span>');
}

/** Text as code. GitHub's filters leave code alone. */
export function codeMarkdown(text: string, setting: Setting = 'line'): string {
  const line = clip(cleanLine(text), LONGEST);
  if (line === '') return '`\u00a0`';
  const longest = greatest(
    [...line.matchAll(/`+/g)].map(([run]) => run.length),
    0,
  );
  const fence = '`'.repeat(longest + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${setting === 'cell' ? escapePipes(line) : line}${pad}${fence}`;
}

/** A backslash before a pipe would escape the escape. */
function escapePipes(code: string): string {
  return code.replaceAll(/(\\?)\|/g, (_, backslash: string) => `${backslash === '' ? '' : `\\${BREAK}`}\\|`);
}

/** Our own words in Markdown, as rules write them: kept as they are, on one line. */
export function ownMarkdown(text: string): string {
  return text.trim().replaceAll(/(?<!\s)\s*\n\s*/g, ' ');
}
