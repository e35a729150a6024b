/**
 * Which of the sources that were not read may count: those whose bytes name HealthKit, a clinical word, or a type that the
 * clinical code around them declares. Over these nothing can be called right.
 */
import { count } from '../../sentence.ts';
import type { RepoFiles, Skipped, Words } from '../../types.ts';
import type { FileFacts } from '../facts/facts.ts';
import { anyHolds, CLINICAL_HINTS } from '../scan/may-be-clinical.ts';

const WORDS = [
  ...CLINICAL_HINTS.words,
  'HealthKit',
  'healthkit',
  'linicalRecord',
  'linicalType',
  'linical_record',
  '-ehr',
];
/** Shorter names are anybody's. */
const SHORTEST = 5;

/** Of files that are read no more, where too much code takes part: all are told at the first of them. */
export const TOO_MUCH = 'too much other code takes part';

/** The same, `blocking` where it may count. `clinical` is what was read of the code that has to do with records. */
export function judgeUnread(skipped: readonly Skipped[], clinical: readonly FileFacts[], files: RepoFiles): Skipped[] {
  if (skipped.length === 0) return [];
  const declared = clinical.flatMap(({ types, functions }) =>
    [...types, ...functions].map(({ name }) => plainName(name)),
  );
  const words = inEitherEncoding([...new Set([...WORDS, ...declared.filter((name) => name.length >= SHORTEST)])]);
  const mayCount = (one: Skipped) => anyHolds([one.at.file], words, files);
  const left = skipped.filter(({ reason }) => reason === TOO_MUCH);
  const others = skipped.filter(({ reason }) => reason !== TOO_MUCH);
  const counting = new Set(left.filter(mayCount));
  return [
    ...others.map((one) => (mayCount(one) ? tell(one) : one)),
    ...together(left.filter((one) => !counting.has(one))),
    ...together([...counting]).map(tell),
  ];
}

/** The first of them, for all: there may be thousands. */
function together(left: readonly Skipped[]): Skipped[] {
  const [first, ...more] = left;
  if (!first) return [];
  return [
    more.length === 0 ? first : { ...first, reason: `${first.reason}; ${count(more.length, 'other file')} as well` },
  ];
}

/** Names of scripts are told apart by their files: `Reader@src/reader.js`. */
function plainName(name: string): string {
  return name.split('@', 1)[0] ?? '';
}

function tell({ at, reason }: Skipped): Skipped {
  const why = /^(?:is|cannot|has)\b/.test(reason) ? `it ${reason}` : reason;
  return { at, reason: `${at.file} may say something of clinical records and is not read: ${why}.`, blocking: true };
}

function inEitherEncoding(plain: readonly string[]): Words {
  const words = [...plain, ...plain.map((word) => [...word].join('\0'))];
  return { words, parts: [...new Set(words.map((word) => word.slice(0, 4)))] };
}
