/**
 * Which options a caller writes out for a function that asks for each of them: `parts.contains(.shelf)` of a set of options, or
 * of a list of cases or texts. What is done for one that is not among them is not done.
 */
import type { Expression, Parameter, TypeName } from '../../facts/facts.ts';
import { elementType } from '../../facts/type-names.ts';
import { valueForGood } from '../../program/for-good.ts';
import { meaningOf, typeBefore } from '../../program/meaning.ts';
import type { Mentions } from '../../program/mentions.ts';
import { declaredType } from '../../program/named.ts';
import { findVariable, type Program, type TypeInfo } from '../../program/program.ts';
import { findName } from '../../program/scopes.ts';
import { topFrame } from '../runs.ts';
import type { Taint, TaintFrame } from '../state.ts';
import { keyText } from '../stores/place-names.ts';

/** Before what stands for all options that are told. */
const TOLD = '\0options';
const BETWEEN = '\0,';
const DEEPEST = 4;
/** Lists that are longer say no options. */
const MOST = 30;

const ASKS: ReadonlySet<string> = new Set([
  'contains',
  'includes',
  'has',
  'isSuperset',
  'isDisjoint',
  'containsObject',
]);
const LISTS: ReadonlySet<string> = new Set(['Set', 'Array', 'List', 'MutableSet', 'ReadonlySet', 'Iterable']);

/** Whether what a function does may depend on which options a parameter holds, which nothing else is put into. */
export function asksForOptions(
  { program }: Pick<Taint, 'program'>,
  { name, type }: Pick<Parameter, 'name' | 'type'>,
  { calls, reassigned, changed, filled }: Mentions,
): boolean {
  if (!type || reassigned.has(name) || changed.has(name) || filled.has(name)) return false;
  if (!LISTS.has(type.name) && !optionsOf(program, type)) return false;
  return [...ASKS].some((asks) =>
    calls
      .get(asks)
      ?.some(({ callee }) => callee.kind === 'member' && callee.of?.kind === 'name' && callee.of.name === name),
  );
}

/** The set of options of the app's that a type is. */
function optionsOf(program: Program, type: TypeName | undefined): TypeInfo | undefined {
  const info = type && declaredType(program, type.name);
  return info?.supertypes.has('OptionSet') ? info : undefined;
}

/** What stands for the options that are written there; undefined where nothing tells all of them. */
export function optionsTold(
  taint: Taint,
  value: Expression,
  type: TypeName | undefined,
  frame: TaintFrame,
): string | undefined {
  const told = toldIn(taint, value, type, frame);
  if (!told || told.size > MOST) return undefined;
  return [TOLD, ...[...told].sort()].join(BETWEEN);
}

/** Whether a parameter is told in this way alone. */
export function isOfOptions({ program }: Taint, type: TypeName | undefined): boolean {
  return optionsOf(program, type) !== undefined;
}

type Told = ReadonlySet<string>;

function toldIn(
  taint: Taint,
  value: Expression,
  type: TypeName | undefined,
  frame: TaintFrame,
  depth = 0,
): Told | undefined {
  if (depth > DEEPEST) return undefined;
  const info = optionsOf(taint.program, type);
  const inner = (each: Expression, around = frame): Told | undefined => toldIn(taint, each, type, around, depth + 1);
  switch (value.kind) {
    case 'list':
      return together(value.items.map((item) => (info ? inner(item) : textOf(taint, item, type, frame))));
    case 'cast':
      return inner(value.value);
    case 'name': {
      const local = findName(frame.scope, value.name);
      if (local) return local.place?.startsWith(TOLD) ? new Set(local.place.split(BETWEEN).slice(1)) : undefined;
      const meaning = meaningOf(taint.program, value.name, frame.owner);
      if (meaning?.kind !== 'global' && meaning?.kind !== 'variable') return undefined;
      const { variable } = meaning;
      const kept =
        variable.fact.isConstant && !variable.fact.getter ? valueForGood(taint.program, variable) : undefined;
      return kept && inner(kept, topFrame(taint, variable.file, variable.owner));
    }
    case 'member': {
      const named = value.of ? typeBefore(taint.program, { of: value.of, name: value.name }, frame) : info?.name;
      const holder = named === undefined ? undefined : declaredType(taint.program, named);
      const variable = holder && findVariable(taint.program, holder, value.name);
      if (!holder || !variable?.fact.isConstant) return undefined;
      if (info === holder && bitOf(holder, value.name) !== undefined) return new Set([value.name]);
      const kept = valueForGood(taint.program, variable);
      return kept && inner(kept, topFrame(taint, variable.file, holder));
    }
    case 'call': {
      const { callee, args } = value;
      const [given, ...more] = args;
      // `Set([.labs])`, `ReportParts([.device])`, `new Set(['labs'])`
      const isMade = callee.kind === 'name' && (LISTS.has(callee.name) || callee.name === info?.name);
      if (isMade && !given) return new Set();
      return isMade && given && given.label === undefined && more.length === 0 ? inner(given.value) : undefined;
    }
    default:
      return undefined;
  }
}

function textOf(taint: Taint, item: Expression, type: TypeName | undefined, frame: TaintFrame): Told | undefined {
  const text = keyText(taint, item, frame, type && elementType(type));
  return text === undefined ? undefined : new Set([text]);
}

function together(all: readonly (Told | undefined)[]): Told | undefined {
  const found = new Set<string>();
  for (const each of all) {
    if (!each) return undefined;
    for (const one of each) found.add(one);
  }
  return found;
}

/** The bit of an option that is one by itself, which no other has. */
function bitOf(info: TypeInfo, name: string): number | undefined {
  const bits = bitsIn(info);
  const own = bits.get(name);
  return own !== undefined && [...bits].every(([other, bit]) => other === name || bit !== own) ? own : undefined;
}

const known = new WeakMap<TypeInfo, ReadonlyMap<string, number>>();

function bitsIn(info: TypeInfo): ReadonlyMap<string, number> {
  const found =
    known.get(info) ??
    new Map(
      [...info.variables.values()].flatMap(({ fact: { name, value, isConstant } }) => {
        const [raw, ...more] = isConstant && value?.kind === 'call' ? value.args : [];
        const bit = raw?.label === 'rawValue' && more.length === 0 ? powerOfTwo(raw.value) : undefined;
        return bit === undefined ? [] : [[name, bit] as const];
      }),
    );
  known.set(info, found);
  return found;
}

/** Which power of two a number that is written out is. */
function powerOfTwo(value: Expression): number | undefined {
  const number = value.kind === 'literal' ? value.value : undefined;
  const bit = typeof number === 'number' && number > 0 ? Math.log2(number) : Number.NaN;
  return Number.isInteger(bit) ? bit : undefined;
}

/** What `parts.contains(.shelf)` is for the options that the caller told. */
export function saidOfOptions(
  taint: Taint,
  { callee, args }: Extract<Expression, { kind: 'call' }>,
  frame: TaintFrame,
): boolean | undefined {
  const [asked, ...more] = args;
  if (callee.kind !== 'member' || callee.of?.kind !== 'name' || !asked || more.length > 0) return undefined;
  const local = ASKS.has(callee.name) ? findName(frame.scope, callee.of.name) : undefined;
  if (!local?.place?.startsWith(TOLD)) return undefined;
  const told = new Set(local.place.split(BETWEEN).slice(1));
  const isSet = optionsOf(taint.program, local.type) !== undefined || asked.label !== undefined;
  const wanted = isSet ? toldIn(taint, asked.value, local.type, frame) : textOf(taint, asked.value, local.type, frame);
  if (!wanted) return undefined;
  const all = [...wanted];
  return callee.name === 'isDisjoint' ? !all.some((one) => told.has(one)) : all.every((one) => told.has(one));
}
