/**
 * Which of several functions of one name and the same labels a call means: the one whose types its arguments have.
 */
import type { Expression, TypeName } from '../../facts/facts.ts';
import { languageOf } from '../../facts/source.ts';
import { matchArguments } from '../../program/arguments.ts';
import { askingMost, mayBeOf, wantedType } from '../../program/asked-most.ts';
import { isSameKind, type Kind, kindOf } from '../../program/kinds-of-types.ts';
import type { Call } from '../../program/mentions.ts';
import { type FunctionInfo, type Program, resolveAlias } from '../../program/program.ts';
import type { Analysis } from '../analysis.ts';
import { type Given, give } from './calls.ts';
import type { Frame } from './frames.ts';
import { noteGuess } from './whose-calls.ts';

/** `run(plan)`, `run(step)`, `cabinet["questions"]`, `cabinet[Labs.self]`. `given`: what is passed, evaluated for it. */
export function overloadOf(
  analysis: Analysis,
  methods: readonly FunctionInfo[],
  call: Call,
  frame: Frame,
): { readonly chosen: readonly FunctionInfo[]; readonly given?: readonly Given[] } {
  const { isNative, callsByType } = frame.file.traits;
  if (methods.length < 2 || !(isNative || callsByType)) return { chosen: methods.slice(0, 1) };
  const { program } = analysis;
  const may = methods.filter((info) =>
    fits(info, call, call.args, ({ value }, type) => isWrittenFor(program, value, type)),
  );
  const likely = byResult(analysis, may.length > 0 ? may : methods, call, frame);
  const given = give(analysis, call, frame, likely[0]?.fact.parameters);
  const isOf = (arg: Given, type: TypeName): boolean =>
    mayBeOf(program, arg.type, type) && isSameKind(program, arg.type && kindOf(program, arg.type), type);
  const fitting = likely.filter((info) => fits(info, call, given, isOf));
  // in C# a number, a flag and any object say no type: what is passed an object of a class is rather who says that class
  const isTold = ({ type }: Given): boolean => type !== undefined && OBJECTS.has(kindOf(program, type) ?? 'text');
  const told = fitting.filter(
    ({ fact, file }) =>
      languageOf(file.path) === 'c-sharp' &&
      fact.parameters.every(({ type }, at) => type || !given[at] || !isTold(given[at])),
  );
  const [fit, ...others] = askingMost(program, told.length > 0 ? told : fitting, call);
  if (!fit || others.length > 0) noteGuess(analysis, call);
  return { chosen: [fit ?? likely[0]].flatMap((info) => info ?? []), given };
}

/** Those that give what the place wants, where they differ in that: `let all: [Kind] = catalogue.main()`. */
function byResult(
  { program }: Analysis,
  methods: readonly FunctionInfo[],
  call: Call,
  { wanted }: Frame,
): readonly FunctionInfo[] {
  const type = wanted?.call === call ? wanted.type : undefined;
  const found = type ? methods.filter(({ fact }) => fact.result && isSame(program, fact.result, type)) : [];
  return found.length > 0 ? found : methods;
}

function isSame(program: Program, one: TypeName, other: TypeName): boolean {
  const [own, wanted] = [resolveAlias(program, one), resolveAlias(program, other)];
  if (wanted.name === 'Optional' && own.name !== 'Optional' && wanted.args[0])
    return isSame(program, own, wanted.args[0]);
  return (
    own.name === wanted.name &&
    own.args.every((arg, index) => !wanted.args[index] || isSame(program, arg, wanted.args[index]))
  );
}

function fits<T extends { readonly label?: string; readonly isTrailing?: boolean }>(
  { fact }: FunctionInfo,
  { isMessage }: Call,
  args: readonly T[],
  isFor: (arg: T, type: TypeName) => boolean,
): boolean {
  const matched = matchArguments(fact, args, isMessage);
  return fact.parameters.every(({ type }, index) => {
    const at = matched?.[index];
    const arg = at === undefined ? undefined : args[at];
    return type === undefined || arg === undefined || isFor(arg, wantedType(fact, type));
  });
}

const OBJECTS: ReadonlySet<Kind> = new Set(['clinical', 'own']);

/** Whether an argument, as it is written, may be of a type. */
function isWrittenFor(program: Program, value: Expression, type: TypeName): boolean {
  const wanted = kindOf(program, type);
  // `.allergyRecord`, `.weekly`
  if (value.kind === 'member' && !value.of) return wanted === undefined || wanted === 'clinical' || wanted === 'own';
  return isSameKind(program, kindWritten(value), type);
}

function kindWritten(value: Expression): Kind | undefined {
  switch (value.kind) {
    case 'literal':
      return WRITTEN.get(typeof value.value);
    case 'text':
    case 'list':
    case 'closure':
      return value.kind === 'closure' ? 'function' : value.kind;
    case 'member':
      return value.name === 'self' ? 'metatype' : undefined;
    default:
      return undefined;
  }
}

const WRITTEN: ReadonlyMap<string, Kind> = new Map([
  ['string', 'text'],
  ['number', 'number'],
  ['boolean', 'truth'],
]);
