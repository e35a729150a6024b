import { listWords } from '../../sentence.ts';
import type { AppTarget, DestinationKind, Problem, RecordFlow, Related } from '../../types.ts';
import { nameOfType } from './keys.ts';
import { isJudgedByCode, shipped } from './target.ts';

/** The flows of a target to destinations of these kinds that ship. A count or a boolean made from records is none. */
export function flowsTo(target: AppTarget, kinds: readonly DestinationKind[]): readonly RecordFlow[] {
  if (!isJudgedByCode(target)) return [];
  return shipped(target.code.flows).filter(({ kind, strength }) => strength === 'value' && kinds.includes(kind));
}

/** The flows that end in iCloud. */
export function flowsToICloud(target: AppTarget): readonly RecordFlow[] {
  return flowsTo(target, ['icloud']);
}

export function isSwiftData({ api }: RecordFlow): boolean {
  return api.startsWith('ModelContext.');
}

/** A finding at the call that hands the record over, with its way there. */
export function problemOf({ types, destination, api, at, trace }: RecordFlow, says: string, fix: string): Problem {
  const names = types.map(nameOfType);
  const what = names.length === 0 ? 'A value made from clinical records' : `A value made from ${listWords(names)}`;
  // `OpenAI through SpeziLLM`: a wrapper stands in between.
  const isIndirect = destination.includes(' through ');
  return {
    at,
    message: `${what} reaches ${destination}${isIndirect ? ', by' : ' through'} \`${api}\`: ${says}.`,
    fix,
    related: trace
      .slice(0, -1)
      .map((hop, index): Related => ({ message: `${index + 1}. ${sentence(hop.what)}`, at: hop.at })),
  };
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
