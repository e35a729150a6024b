/**
 * Which of several functions of one name and the same labels a call means: the one whose types its arguments have.
 */
import type { Expression, TypeName } from '../facts/facts.ts';
import { CLINICAL_TYPE_NAMES } from '../models/healthkit.ts';
import { matchArguments } from '../program/arguments.ts';
import type { Call } from '../program/mentions.ts';
import type { FunctionInfo } from '../program/program.ts';
import type { Analysis } from './analysis.ts';
import { type Given, give, mayBeOf } from './calls.ts';
import type { Frame } from './frames.ts';

/** `run(plan)`, `run(step)`, `cabinet["questions"]`, `cabinet[Labs.self]`. `given`: what is passed, evaluated for it. */
export function overloadOf(
  analysis: Analysis,
  methods: readonly FunctionInfo[],
  call: Call,
  frame: Frame,
): { readonly chosen: readonly FunctionInfo[]; readonly given?: readonly Given[] } {
  const { isNative, callsByType } = frame.file.traits;
  if (methods.length < 2 || !(isNative || callsByType)) return { chosen: methods.slice(0, 1) };
  const may = methods.filter((info) => fits(info, call, call.args, ({ value }, type) => isWrittenFor(value, type)));
  const likely = may.length > 0 ? may : methods;
  const given = give(analysis, call, frame, likely[0]?.fact.parameters);
  const isOf = (arg: Given, type: TypeName): boolean =>
    mayBeOf(analysis, arg.type, type) && isSameKind(arg.type && kindOf(arg.type), type);
  const fit = likely.find((info) => fits(info, call, given, isOf));
  return { chosen: [fit ?? likely[0]].flatMap((info) => info ?? []), given };
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
    return type === undefined || arg === undefined || isFor(arg, type);
  });
}

type Kind = 'text' | 'number' | 'truth' | 'function' | 'metatype' | 'clinical';

const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['text', /^(?:String|Substring|StaticString|NSString|LocalizedStringKey)$/],
  ['number', /^(?:U?[Ii]nt\d*|[Ll]ong|Double|Float|CGFloat|Decimal|NSNumber|NSInteger|TimeInterval)$/],
  ['truth', /^Bool$/],
  ['function', /^->$/],
];

function kindOf({ name, isMetatype }: TypeName): Kind | undefined {
  if (isMetatype) return 'metatype';
  if (CLINICAL_TYPE_NAMES.has(name)) return 'clinical';
  return KINDS.find(([, names]) => names.test(name))?.[0];
}

/** A type of the app's own, or a parameter, may be of any kind. */
function isSameKind(kind: Kind | undefined, type: TypeName): boolean {
  const wanted = kindOf(type);
  return kind === undefined || wanted === undefined || kind === wanted;
}

/** Whether an argument, as it is written, may be of a type. */
function isWrittenFor(value: Expression, type: TypeName): boolean {
  const wanted = kindOf(type);
  // `.allergyRecord`
  if (value.kind === 'member' && !value.of) return wanted === undefined || wanted === 'clinical';
  return isSameKind(kindWritten(value), type);
}

function kindWritten(value: Expression): Kind | undefined {
  switch (value.kind) {
    case 'literal':
      return WRITTEN.get(typeof value.value);
    case 'text':
      return 'text';
    case 'closure':
      return 'function';
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
