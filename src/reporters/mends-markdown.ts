/**
 * Mends in GitHub's Markdown: as a suggestion to take over, and as a diff.
 */

import { hideCredentials } from '../credentials/credentials.ts';
import { greatest } from '../lists.ts';
import { NAME } from '../tool.ts';
import type { Finding } from '../types.ts';
import { turnsText } from './clean.ts';
import { codeMarkdown, proseMarkdown } from './escape-markdown.ts';

/** A suggestion that replaces the lines it stands on. Lines come without their line ends; none deletes what is there. */
export function suggestionMarkdown(findings: readonly Finding[], lines: readonly string[]): string {
  const why = findings.map(({ rule, fix, mends = [] }) => {
    const isText = mends.some(({ kind }) => kind === 'add-text');
    const review = isText ? ' **The text is a draft: say what the app does with the data, and why.**' : '';
    return `${codeMarkdown(rule.id)}: ${proseMarkdown(fix)}${review}`;
  });
  const content = lines.map((line) => `${line}\n`).join('');
  const fence = fenceFor(content);
  return `${[...new Set(why)].join('\n\n')}\n\n${fence}suggestion\n${content}${fence}\n`;
}

/** The part of a comment that shows what no suggestion can be made of; empty for an empty diff. `longest` in UTF-16
 *  units: a longer diff is told of, and not shown. Nor is one that a reader would see otherwise than `git apply` does, or that
 *  holds a credential. */
export function mendsSection(diff: string, findings: number, path: string, longest: number): string {
  if (diff === '') return '';
  const command = codeMarkdown(`${NAME} --fix${path === '' ? '' : ` ${path}`}`);
  const title = `🩹 ${findings === 1 ? 'A finding' : `${findings} findings`} that a program can fix`;
  const fence = fenceFor(diff);
  const shown = `${fence}diff\n${diff}${fence}\n`;
  const isLong = shown.length + 400 > longest || Buffer.byteLength(shown) > 3 * longest;
  const why = turnsText(diff)
    ? 'holds signs that turn the direction of text, and is not shown here'
    : hideCredentials(diff) !== diff
      ? 'holds what looks like a credential, and is not shown here'
      : isLong
        ? 'is too long to be shown here'
        : undefined;
  const body =
    why !== undefined
      ? `Run ${command}: the diff ${why}.\n`
      : `Run ${command}, or save this and run ${codeMarkdown('git apply')}. Texts in it are drafts to be reviewed.\n\n${shown}`;
  return `\n<details><summary>${title}</summary>\n\n${body}\n</details>\n`;
}

/** Longer than any run of backticks inside. */
function fenceFor(content: string): string {
  const longest = greatest(
    [...content.matchAll(/`+/g)].map(([run]) => run.length),
    2,
  );
  return '`'.repeat(longest + 1);
}
