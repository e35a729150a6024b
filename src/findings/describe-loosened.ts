import { count, listWords } from '../sentence.ts';
import type { Loosened, Loosening } from '../types.ts';

/** Names a verdict's line has room for. */
const MOST_NAMED = 3;
/** A glob or URL that is longer is cut. */
const LONGEST = 120;

/** `switches off "advertising-sdk-linked"`: what a change does, as a verb phrase. The subject is the repository's. */
export function describeLoosened(loosened: Loosened): string {
  const { what } = loosened;
  const name = `"${shorten(loosened.subject)}"`;
  const [from, to] = [loosened.from, loosened.to].map((text) => (text === undefined ? undefined : shorten(text)));
  const later = from !== undefined && to !== undefined;
  switch (what) {
    case 'rule-off':
      return `switches off ${name}`;
    case 'severity-lowered':
      return `lowers ${name} from ${from} to ${to}`;
    case 'excluded':
      return `excludes ${name}`;
    case 'ignored':
      return later ? `ignores ${name} until ${to} instead of ${from}` : `ignores ${name}`;
    case 'marked':
      return later ? `marks ${name} as ignored until ${to} instead of ${from}` : `marks ${name} as ignored`;
    case 'baseline-grown':
      return `accepts ${name} in the baseline`;
    case 'url-allowed':
      return `vouches for ${name} in url-allow`;
    case 'fail-on-lowered':
      return `lowers fail-on from ${from} to ${to}`;
  }
}

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

/** The same with the number of findings, where it is known. */
export function describeWithCount(loosened: Loosened): string {
  const { findings } = loosened;
  return `${describeLoosened(loosened)}${findings === undefined ? '' : ` (${count(findings, 'finding')})`}`;
}

/** How many findings that counted before a change sets aside. */
export function countLoosened(list: readonly Loosened[]): number {
  return list.reduce((sum, { findings = 0 }) => sum + findings, 0);
}

/** What stands beside the verdict: `with 2 findings that this change itself sets aside`. What cannot be counted is named.
 *  Undefined where a change sets nothing aside. */
export function loosenedWords({ list = [], judgedBy }: Loosening): string | undefined {
  if (list.length === 0) return undefined;
  const number = countLoosened(list);
  const named = list.filter(({ findings }) => findings === undefined).map(describeLoosened);
  const shown = named.length > MOST_NAMED ? named.slice(0, MOST_NAMED - 1) : named;
  const hidden = named.length - shown.length;
  const others = listWords([...shown, ...(hidden > 0 ? [`does ${hidden} more things of the kind`] : [])]);
  const counted = count(number, 'finding');
  const also = number > 0 && named.length > 0 ? `; it also ${others}` : '';
  if (judgedBy === 'base') {
    const tried = number > 0 ? `would set aside ${counted}${also}` : others;
    return `judged by the exceptions of the base: this change itself ${tried}`;
  }
  if (number === 0) return `and this change itself ${others}`;
  return `with ${counted} that this change itself sets aside${also}`;
}
