import { describeWithCount, loosenedWords } from '../findings/describe-loosened.ts';
import type { Report, ReportContext } from '../types.ts';
import { cleanLine } from './clean.ts';
import { proseMarkdown } from './escape-markdown.ts';
import { signMarkdown } from './markdown-pieces.ts';
import { endSentence } from './wording.ts';

/** Lines named at the top; all stand beside the finding. */
const MOST_NAMED = 8;

/** What a change sets aside in its own check: beside the verdict, and line by line below it, whatever is cut. */
export function looseningHead(
  { loosening }: Pick<Report, 'loosening'>,
  context: ReportContext,
): { readonly title: string; readonly list: string } {
  if (loosening === undefined) return { title: '', list: '' };
  const { list = [], missed } = loosening;
  const words = loosenedWords(loosening);
  const lines = list
    .slice(0, MOST_NAMED)
    .map(
      (one) =>
        `- ⚠️ This change ${proseMarkdown(cleanLine(describeWithCount(one)))} ${signMarkdown('→', one.at, context)}\n`,
    );
  const hidden = list.length - lines.length;
  if (hidden > 0) lines.push(`- and ${hidden} more\n`);
  const why = missed === undefined ? '' : `${proseMarkdown(endSentence(cleanLine(missed)))}\n\n`;
  return {
    title: words === undefined ? '' : `, ${proseMarkdown(cleanLine(words))}`,
    list: `${why}${lines.length > 0 ? `${lines.join('')}\n` : ''}`,
  };
}
