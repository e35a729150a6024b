import { codeMarkdown, proseMarkdown } from '../reporters/escape-markdown.ts';
import { clip, count, listWords } from '../sentence.ts';
import type { Merged, MergedRepository } from './merged.ts';
import { STATES } from './words.ts';

/** GitHub's limits for a summary and for the body of an issue, less what stands around it:
 *  https://docs.github.com/actions/reference/workflow-commands-for-github-actions#step-isolation-and-limits */
export const LONGEST_SUMMARY = 900_000;
export const LONGEST_BODY = 40_000;

/** `3 failed, 40 passed`. */
export function countStates({ counts }: Merged): string {
  return STATES.flatMap((state) => (counts[state] === undefined ? [] : [`${counts[state]} ${state}`])).join(', ');
}

/** What is new since the sweep before, or why nothing can be. */
export function newsSentence({ earlier }: Merged, fresh: readonly MergedRepository[]): string {
  if (earlier === 'none') return 'First sweep: no earlier one is known to compare with.';
  if (earlier === 'unknown') return 'What the sweep before found is not known: nothing is called new.';
  if (fresh.length === 0) return 'Nothing is new since the last sweep.';
  return `New since the last sweep: ${count(fresh.length, 'repository')}.`;
}

/** What a person should look at, worst first, as Markdown of at most so many characters. */
export function summaryMarkdown(merged: Merged, fresh: readonly MergedRepository[], longest: number): string {
  const isFresh = new Set(fresh.map(({ repository }) => repository));
  const rows = merged.repositories
    .filter(({ state }) => ['failed', 'incomplete', 'error', 'denied'].includes(state))
    .toSorted(
      (a, b) =>
        Number(isFresh.has(b.repository)) - Number(isFresh.has(a.repository)) ||
        STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
        b.counts.error - a.counts.error,
    );
  const head = [
    `**${count(merged.repositories.length, 'repository')}**: ${countStates(merged) || 'none in the scope'}.`,
    ...(fresh.length > 0 || merged.earlier !== undefined ? [newsSentence(merged, fresh)] : []),
    ...countUploads(merged),
  ].join(' ');
  if (rows.length === 0) return `${head}\n`;
  const table = ['| repository | state | new | errors | what |', '| --- | --- | --- | --- | --- |'];
  let length = head.length + 300;
  let shown = 0;
  for (const one of rows) {
    const line = rowMarkdown(one, isFresh.has(one.repository));
    length += line.length + 1;
    if (length > longest) break;
    table.push(line);
    shown += 1;
  }
  const rest = rows.length - shown;
  const more = rest > 0 ? `\n\n${count(rest, 'more repository')} in the page and the JSON of this sweep.` : '';
  return `${head}\n\n${table.join('\n')}${more}\n`;
}

/** What code scanning took, where findings were to be uploaded. */
function countUploads({ repositories }: Merged): string[] {
  const asked = repositories.flatMap(({ codeScanning }) => codeScanning ?? []);
  const refused = asked.filter(({ state }) => state !== 'uploaded').length;
  if (asked.length === 0) return [];
  const taken = `Uploaded to code scanning: ${count(asked.length - refused, 'repository')}`;
  return [refused === 0 ? `${taken}.` : `${taken}; refused by ${refused}, with reasons in the page and the JSON.`];
}

function rowMarkdown({ repository, state, reason, counts, findings }: MergedRepository, isFresh: boolean): string {
  const errors = findings
    .filter(({ severity }) => severity === 'error')
    .map(({ ruleId }) => codeMarkdown(ruleId, 'cell'));
  const rules = [...new Set(errors)].slice(0, 6);
  const what = reason ?? (rules.length === 0 ? '' : listWords(rules));
  return `| ${proseMarkdown(repository, 'cell')} | ${state} | ${isFresh ? 'new' : ''} | ${counts.error || ''} | ${reason === undefined ? what : proseMarkdown(clip(what, 300), 'cell')} |`;
}
