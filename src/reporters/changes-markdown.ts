import { count } from '../sentence.ts';
import type { Report, ReportContext } from '../types.ts';
import { type ChangeRow, changeSentence, isKnown, listChangeRows } from './changes-wording.ts';
import { proseMarkdown } from './escape-markdown.ts';
import type { Section } from './fit-sections.ts';
import { details, placeMarkdown } from './markdown-pieces.ts';

/** The sentence at the top of the page, with a blank line after it. */
export function changeHead(report: Report): string {
  const sentence = changeSentence(report);
  if (sentence === undefined || report.changes === undefined) return '';
  const text = proseMarkdown(sentence);
  const hasNews = isKnown(report.changes) && report.changes.list.length > 0;
  return `${hasNews ? `**${text}**` : text}\n\n`;
}

/** Every change with its line, and both texts where one became the other. */
export function changeSection(report: Report, context: ReportContext, rest: string): Section[] {
  const { changes } = report;
  if (changes === undefined || !isKnown(changes) || changes.list.length === 0) return [];
  const { of, base, list } = changes;
  const what = of === 'change' ? 'changes' : `this ${of} changes`;
  const title = `What ${what} for people, since <code>${base.slice(0, 10)}</code>`;
  return [
    {
      ...details(`${title}: ${count(list.length, 'change')}`),
      rows: listChangeRows(changes, report).map((row) => changeRow(row, context)),
      more: (hidden) => `\n${hidden} more, see ${rest}.\n`,
      rank: 1,
    },
  ];
}

const SIGNS = { '+': '➕', '-': '➖', '~': '✏️' } as const;

function changeRow({ sign, words, facts, at, before, after }: ChangeRow, context: ReportContext): string {
  const said = [
    `${SIGNS[sign]} ${proseMarkdown(words)}`,
    ...(at === undefined ? [] : [placeMarkdown(at, context)]),
    ...facts.map((fact) => proseMarkdown(fact)),
  ].join(' · ');
  const texts = [
    ...(before === undefined ? [] : [`Was: “${proseMarkdown(before)}”`]),
    ...(after === undefined ? [] : [`Now: “${proseMarkdown(after)}”`]),
  ];
  return `- ${said}${texts.map((text) => `<br>${text}`).join('')}\n`;
}
