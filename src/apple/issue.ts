import { createHash } from 'node:crypto';
import type { OwnIssue, OwnIssues } from '../github/own-issue.ts';
import { clip } from '../sentence.ts';
import { NAME } from '../tool.ts';
import { markdownOf, namesOf, troublesOf } from './tell.ts';
import type { Watched } from './watch.ts';

export const ISSUE = {
  title: 'Apple’s pages are not what our rules quote',
  marker: new RegExp(`\\n<!-- ${NAME} apple((?: [0-9a-f]{10})*) -->\\s*$`),
};

/** Less than GitHub takes for a body. */
const LONGEST = 50_000;

/**
 * Opens the issue where something is to be looked at, edits it where that is something else than last time, and closes
 * it when every page was read and nothing is left. What could not be checked this time keeps it as it is. Gives a line
 * for the log.
 */
export async function tellIssue(issues: OwnIssues, watched: Watched, day: string): Promise<string> {
  const issue = await issues.find();
  const troubles = troublesOf(watched);
  const unchecked = new Set(namesOf(uncheckedOf(watched)).map(digest));
  const now = namesOf(troubles).map(digest);
  const before = issue?.isOpen ? marksOf(issue) : [];
  const kept = before.filter((mark) => unchecked.has(mark) && !now.includes(mark));
  const marks = [...new Set([...now, ...kept])].sort();
  const isSame = marks.join(' ') === before.join(' ');
  if (marks.length === 0 && !issue?.isOpen) return 'No issue: nothing is to be looked at.';
  if (marks.length > 0 && isSame) return 'The issue stays as it is: nothing is new.';
  if (marks.length === 0 && unchecked.size > 0) return 'The issue stays open: not everything could be checked.';
  const rest = kept.length === 0 ? '' : `\n\n${kept.length} of what stood here before could not be checked this time.`;
  const body = `${clip(markdownOf(watched, day), LONGEST)}${rest}\n\n<!-- ${[NAME, 'apple', ...marks].join(' ')} -->`;
  await issues.write(issue, { body, ...(issue && { state: marks.length > 0 ? 'open' : 'closed' }) });
  if (issue === undefined) return 'Opened an issue.';
  return marks.length === 0 ? 'Closed the issue.' : issue.isOpen ? 'Edited the issue.' : 'Reopened the issue.';
}

function uncheckedOf({ quotes, facts, links }: Watched): Watched {
  return {
    quotes: quotes.filter(({ standing }) => standing === 'not checked'),
    facts: facts.filter(({ standing }) => standing === 'not checked'),
    links: links.filter(({ standing }) => standing === 'not checked'),
  };
}

function marksOf({ mark = '' }: OwnIssue): string[] {
  return mark.split(' ').filter(Boolean);
}

function digest(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 10);
}
