/**
 * What puts all that an object has into another one, which has it from then on.
 */
import type { Expression, Statement } from '../../facts/facts.ts';
import { isPath } from '../entries.ts';
import type { Words } from '../words.ts';

/** `Object.assign(target, source)`, and what it gives. */
export function putsAll([target, ...sources]: readonly Expression[], words: Words): Expression {
  const named = sources.map((source, index) => (source.kind === 'dictionary' ? words.name(`\0put${index}`) : source));
  const isPut = target !== undefined && isPath(target);
  const all = words.object({}, target ? [target, ...(isPut ? named : sources)] : []);
  if (!isPut) return all;
  return words.run([
    ...sources.flatMap((source, index) =>
      source.kind === 'dictionary' ? [words.declare(`\0put${index}`, source)] : [],
    ),
    words.declare('\0all', all),
    words.merge(target, words.name('\0all')),
    ...sources.flatMap((source, index) => partsPut(target, source, words.name(`\0put${index}`), words)),
    words.give(words.name('\0all')),
  ]);
}

/** Each part that is written out, by its name: the target may be known by others too. */
export function partsPut(
  target: Expression,
  source: Expression,
  named: Expression,
  words: Words,
): readonly Statement[] {
  if (source.kind !== 'dictionary') return [];
  return source.pairs.flatMap(([key]) =>
    key.kind === 'literal'
      ? [words.assign(words.member(target, `${key.value}`), words.member(named, `${key.value}`))]
      : [],
  );
}
