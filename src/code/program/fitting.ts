/**
 * Which of the functions by one name a call fits, in time that does not grow with how many there are: two thousand
 * functions that differ in a label are called two thousand times.
 */

import type { Expression } from '../facts/facts.ts';
import { push } from '../facts/lists-by-name.ts';
import { languageOf } from '../facts/source.ts';
import { fits } from './arguments.ts';
import type { FunctionInfo } from './program.ts';

type Call = Extract<Expression, { kind: 'call' }>;

/** As many are looked at one by one. */
const FEW = 16;

/** Those that a call fits, in their order. */
export function fittingOf(functions: readonly FunctionInfo[], call: Call): readonly FunctionInfo[] {
  if (functions.length <= FEW)
    return takingAsMany(
      functions.filter(({ fact }) => fits(fact, call)),
      call,
    );
  const index = indexOf(functions);
  const { order, positional } = index;
  const labelled = fittingLabelled(index, call);
  if (positional.length === 0 || labelled.length === 0)
    return positional.length === 0 ? labelled : positionalFitting(index, call);
  const placeOf = (info: FunctionInfo): number => order.get(info) ?? 0;
  return [...labelled, ...positional].sort((a, b) => placeOf(a) - placeOf(b));
}

/** Those of languages that any call fits, once for each number of arguments. */
function positionalFitting({ positional, found }: Index, call: Call): readonly FunctionInfo[] {
  const key = `of ${call.args.length}`;
  const known = found.get(key) ?? takingAsMany(positional, call);
  found.set(key, known);
  return known;
}

/** Whose functions of one name are told apart by what they take: in Dart and JavaScript one has a name by itself. */
const OVERLOADED: ReadonlySet<string | undefined> = new Set(['c-sharp', 'kotlin']);

/** Where arguments go by their places, and functions are told apart by what they take: `new Card(kind)` is `Card(kind)`, and
 *  neither `Card()` nor `Card(kind, rank)`. */
function takingAsMany(functions: readonly FunctionInfo[], { args }: Call): readonly FunctionInfo[] {
  if (functions.length < 2) return functions;
  const taking = functions.filter(({ fact: { parameters, isPositional }, file }) => {
    if (!isPositional || !OVERLOADED.has(languageOf(file.path))) return true;
    const isOpen = parameters.some(({ isVariadic }) => isVariadic);
    const needed = parameters.filter((it) => !it.isVariadic && !it.default);
    return needed.length <= args.length && (isOpen || args.length <= parameters.length);
  });
  return taking.length > 0 ? taking : functions;
}

interface Index {
  /** Of the list when this was made. */
  readonly length: number;
  readonly order: ReadonlyMap<FunctionInfo, number>;
  /** Of languages that any call fits. */
  readonly positional: readonly FunctionInfo[];
  readonly labelled: readonly FunctionInfo[];
  readonly byLabel: ReadonlyMap<string, readonly FunctionInfo[]>;
  /** By what a call says of its arguments. */
  readonly found: Map<string, readonly FunctionInfo[]>;
}

const indices = new WeakMap<readonly FunctionInfo[], Index>();

function indexOf(functions: readonly FunctionInfo[]): Index {
  const known = indices.get(functions);
  if (known && known.length === functions.length) return known;
  const labelled = functions.filter(({ fact }) => !fact.isPositional);
  const byLabel = new Map<string, FunctionInfo[]>();
  for (const info of labelled)
    for (const label of new Set(info.fact.parameters.flatMap((parameter) => parameter.label ?? [])))
      push(byLabel, label, info);
  const index: Index = {
    length: functions.length,
    order: new Map(functions.map((info, place) => [info, place])),
    positional: functions.filter(({ fact }) => fact.isPositional),
    labelled,
    byLabel,
    found: new Map(),
  };
  indices.set(functions, index);
  return index;
}

function fittingLabelled(index: Index, call: Call): readonly FunctionInfo[] {
  const says = call.args
    .map(({ label = '', isTrailing, isLoose }) => `${label}${isTrailing ? '>' : ''}${isLoose ? '!' : ''},`)
    .join('');
  const key = `${says}${call.isMessage ? ':' : ''}`;
  let found = index.found.get(key);
  if (!found) {
    found = candidates(index, call).filter(({ fact }) => fits(fact, call));
    index.found.set(key, found);
  }
  return found;
}

/** A label that a call writes is one of the function's: the rarest of them leaves the fewest. */
function candidates({ labelled, byLabel }: Index, { args }: Call): readonly FunctionInfo[] {
  return args
    .flatMap(({ label }) => (label === undefined ? [] : [byLabel.get(label) ?? []]))
    .reduce((fewest, one) => (one.length < fewest.length ? one : fewest), labelled);
}
