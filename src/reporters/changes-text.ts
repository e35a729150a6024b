import type { Report } from '../types.ts';
import { changeSentence, isKnown, listChangeRows } from './changes-wording.ts';
import { cleanLine, clip } from './clean.ts';
import type { Paint } from './paint.ts';
import { placeName } from './places.ts';

/** What the change asks of people, for a terminal. No line starts with text of the repository. */
export function changeLines(report: Report, paint: Paint): string[] {
  const { changes } = report;
  const sentence = changeSentence(report);
  if (changes === undefined || sentence === undefined) return [];
  if (!isKnown(changes)) return [paint('warning', sentence)];
  const rows = listChangeRows(changes, report).flatMap(({ sign, words, facts, at, before, after }) => [
    `  ${sign} ${clip(cleanLine(words), 300)}${at === undefined ? '' : ` at ${placeName(at, 'column')}`}${facts.length > 0 ? paint('faint', ` [${facts.join(', ')}]`) : ''}`,
    ...(before === undefined ? [] : [`      was “${clip(cleanLine(before), 400)}”`]),
    ...(after === undefined ? [] : [`      now “${clip(cleanLine(after), 400)}”`]),
  ]);
  return [paint('strong', sentence), ...rows];
}
