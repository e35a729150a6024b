import type { Quote } from '../quotes/quotes.ts';
import type { Asked } from './ask.ts';
import { loosen, normalise, type Page } from './page.ts';

export type Standing = 'present' | 'moved' | 'gone' | 'page missing' | 'not checked';

export interface JudgedQuote {
  readonly quote: Quote;
  readonly standing: Standing;
  /** Why, as the end of a sentence. */
  readonly reason?: string;
  /** What stands there now that is nearest to it. */
  readonly nearest?: string;
}

/** Words that are left out of a quote are at most so many characters. */
const LONGEST_GAP = 600;
/** The part of a quote's words that makes another sentence a near one. */
const NEAR = 0.7;

/** What has become of a quote, by its page; and by the others that were asked for, where the page has it no more. */
export function judgeQuote(quote: Quote, asked: Asked, others: ReadonlyMap<string, Page>): JudgedQuote {
  if (asked.kind === 'missing') return { quote, standing: 'page missing', reason: `the server says ${asked.status}` };
  if (asked.kind === 'unread') return { quote, standing: 'not checked', reason: asked.reason };
  const { page, movedTo } = asked;
  if (holds(normalise(page.text), quote.says, normalise))
    return movedTo === undefined
      ? { quote, standing: 'present' }
      : { quote, standing: 'moved', reason: `the page is now ${movedTo}` };
  if (page.lacks !== undefined) return { quote, standing: 'not checked', reason: page.lacks };
  const nearest = findNearest(quote.says, page.text);
  if (holds(loosen(page.text), quote.says, loosen))
    return {
      ...{ quote, standing: 'moved', reason: 'it stands there with other signs or capitals' },
      ...(nearest !== undefined && { nearest }),
    };
  for (const [url, other] of others)
    if (other !== page && holds(loosen(other.text), quote.says, loosen))
      return { quote, standing: 'moved', reason: `it stands on another page, ${url}` };
  if (nearest !== undefined)
    return { quote, standing: 'moved', reason: 'a sentence of nearly the same words stands there', nearest };
  return { quote, standing: 'gone', reason: 'the page was read to its end and has nothing like it' };
}

/** Whether the parts of a quote stand in a text, one after the other. Both are written in the same form. */
function holds(text: string, says: string, form: (text: string) => string): boolean {
  const [first = '', ...rest] = says.split('…').map(form).filter(Boolean);
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    let end = at + first.length;
    const areThere = rest.every((part) => {
      const next = text.indexOf(part, end);
      if (next < 0 || next - end > LONGEST_GAP) return false;
      end = next + part.length;
      return true;
    });
    if (areThere) return true;
  }
  return false;
}

/** The sentence of a page, or as many in a row as the quote has, that shares most of its words. */
function findNearest(says: string, text: string): string | undefined {
  const wanted = wordsOf(says.replaceAll('…', ' '));
  const length = sentencesOf(says).length;
  const sentences = sentencesOf(text);
  let best = { share: 0, sentence: '' };
  for (let index = 0; index < sentences.length; index += 1) {
    const sentence = sentences.slice(index, index + length).join(' ');
    const words = wordsOf(sentence);
    // A text of all words has these too.
    if (words.length > 3 * wanted.length + 20) continue;
    const share = sharedOf(wanted, words);
    if (share > best.share) best = { share, sentence };
  }
  return best.share >= NEAR ? best.sentence : undefined;
}

function sharedOf(wanted: readonly string[], words: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of wanted) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared += 1;
  }
  return wanted.length === 0 ? 0 : shared / wanted.length;
}

function sentencesOf(text: string): string[] {
  return text
    .split(/\n[ \t]*\n/)
    .flatMap((paragraph) => normalise(paragraph).split(/(?<=[.!?]) /))
    .filter((sentence) => /\p{L}/u.test(sentence));
}

function wordsOf(text: string): string[] {
  return loosen(text).split(' ').filter(Boolean);
}
