/**
 * Properties that do no more than keep a function, what may be one, and functions of which it is seen what they do with one.
 */
import { type FunctionFact, MUTE, type TypeFact, VALUE } from '../facts/facts.ts';
import { languageOf } from '../facts/source.ts';
import { elementType } from '../facts/type-names.ts';
import { CALLED_AS_FUNCTION, methodsOf } from './called.ts';
import { descendants } from './inheritance.ts';
import {
  type FunctionInfo,
  findTypeInfo,
  functionMeant,
  type Program,
  type TypeInfo,
  type VariableInfo,
} from './program.ts';
import { isOtherName } from './unmade.ts';
import { typeOfVariable } from './variable-types.ts';

/** Whether a type stands for functions. */
export function isFunction(program: Program, type: NonNullable<FunctionFact['result']>): boolean {
  const inner = elementType(type);
  if (inner.name === '->' || CALLED.test(inner.name) || functionMeant(program, inner) !== undefined) return true;
  const own = program.methods.has(CALLED_AS_FUNCTION) ? findTypeInfo(program, inner.name) : undefined;
  return own !== undefined && methodsOf(program, own, CALLED_AS_FUNCTION).length > 0;
}

const CALLED =
  /^(?:Action|Func|EventHandler|Function|VoidCallback|Value(?:Changed|Getter|Setter)|AsyncCallback)$|(?:Handler|Block|Closure|Completion|Callback)$/;

/** Whether a property does no more than keep a function, or an object that is called like one. */
export function keepsFunction(program: Program, info: VariableInfo): boolean {
  const { owner, fact, others = [] } = info;
  const { name, value, getter, setter, observers, modifiers } = fact;
  if (owner?.kind !== 'class' && owner?.kind !== 'struct') return false;
  const isPlain = !getter && !setter && !observers && others.length === 0 && /^[A-Za-z_]\w*$/.test(name);
  const isTold = isToldByOthers(modifiers) || [...modifiers].some((word) => OTHERS.has(word));
  if (!isPlain || isTold) return false;
  const isEmpty = !value || value.kind === 'closure' || (value.kind === 'literal' && value.value === null);
  const type = isEmpty || value.kind === 'call' ? typeOfVariable(program, info) : undefined;
  return type !== undefined && isFunction(program, type);
}

/** Types before which something stands that may add code to them: a macro, an annotation. */
export function toldTypes(types: readonly TypeFact[]): ReadonlySet<string> {
  const isTold = ({ modifiers }: TypeFact): boolean =>
    [...modifiers].some((word) => isOtherName(word) && !ADDS_NOTHING.test(word));
  return new Set(types.flatMap((type) => [...(isTold(type) ? [type.name] : []), ...toldTypes(type.types)]));
}

const ADDS_NOTHING = /^@(?:main|UIApplicationMain|Model|ObservableState|Register|objcMembers)\b/;

/** Whether some of the words before a declaration may lead others to it. */
export function isToldByOthers(modifiers: ReadonlySet<string>): boolean {
  return [...modifiers].some((word) => word.startsWith('@') && !QUIET.has(word));
}

const QUIET: ReadonlySet<string> = new Set(
  [VALUE, MUTE].concat('@ObservationIgnored @MainActor @Sendable @nonobjc @discardableResult'.split(' ')),
);
const OTHERS: ReadonlySet<string> = new Set(['override', 'static', 'lazy', 'abstract', 'virtual', 'open']);

/** Whether all that a function does with what it is given is seen: it has a body, and no heir does otherwise. */
export function isSeenWhole(program: Program, { fact, owner, file }: FunctionInfo): boolean {
  const { name, body, modifiers } = fact;
  if (owner?.kind === 'protocol' && body.length === 0) return true;
  const isTold = isToldByOthers(modifiers) || [...modifiers].some((word) => OPEN.has(word));
  if (isTold || (body.length === 0 && name !== 'init' && languageOf(file.path) !== 'swift')) return false;
  return name === 'init' || !owner || !doneByHeirs(program, owner).has(name);
}

const byHeirs = new WeakMap<TypeInfo, ReadonlySet<string>>();

/** The names of what the heirs of a type do themselves. */
function doneByHeirs(program: Program, owner: TypeInfo): ReadonlySet<string> {
  const found = byHeirs.get(owner) ?? new Set(descendants(program, owner).flatMap((it) => [...it.functions.keys()]));
  byHeirs.set(owner, found);
  return found;
}

const OPEN: ReadonlySet<string> = new Set([
  'override',
  'abstract',
  'external',
  'extern',
  'virtual',
  'partial',
  'factory',
]);
