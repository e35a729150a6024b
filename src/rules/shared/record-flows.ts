import { count, listWords } from '../../sentence.ts';
import type { AppTarget, DestinationKind, Hop, Problem, RecordFlow, Related } from '../../types.ts';
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
export function problemOf(flow: RecordFlow, says: string, fix: string): Problem {
  const { types, told = types, destination, kind, api, at, trace, unsure } = flow;
  const names = told.map(nameOfType);
  const what = names.length === 0 ? 'A value made from clinical records' : `A value made from ${listWords(names)}`;
  // `OpenAI through SpeziLLM`: a wrapper stands in between.
  const doubt = unsure === undefined ? '' : `, if the \`${unsure}\` that is meant holds one, which cannot be told`;
  const isIndirect = destination.includes(' through ');
  return {
    at,
    message: `${what} ${unsure === undefined ? 'reaches' : 'may reach'} ${destination}${isIndirect ? ', by' : ' through'} \`${api}\`${doubt}: ${says}.`,
    fix,
    habit: `${kind} ${destination}`,
    steps: trace.length,
    ...(unsure !== undefined && { severity: 'notice' as const }),
    related: stepsOf(trace.slice(0, -1)),
  };
}

/** The first steps of a way and the last ones, seven at most: what is between is left out, and said. */
const FIRST_STEPS = 3;
const LAST_STEPS = 4;

function stepsOf(trace: readonly Hop[]): readonly Related[] {
  const hidden = trace.length - FIRST_STEPS - LAST_STEPS;
  return trace.flatMap((hop, index): Related[] => {
    if (index >= FIRST_STEPS && index < FIRST_STEPS + hidden) return [];
    const isAfter = hidden > 0 && index === FIRST_STEPS + hidden;
    const words = isAfter ? `After ${count(hidden, 'more step')}: ${hop.what}.` : sentence(hop.what);
    return [{ message: `${index + 1}. ${words}`, at: hop.at }];
  });
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
