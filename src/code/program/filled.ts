/**
 * What a function puts into an object that it is given: a table, a list, a text that is built. Its caller goes on with it.
 */
import { type FunctionFact, GIVEN, type Parameter } from '../facts/facts.ts';
import type { Traits } from '../facts/traits.ts';
import { isOfCollection } from '../facts/type-names.ts';
import { putsInto } from '../models/collections.ts';
import { matchArguments } from './arguments.ts';
import { mentionsOf } from './find-mentions.ts';
import { type Call, rootName } from './mentions.ts';
import { callableNamed } from './named.ts';
import { type FunctionInfo, findTypeInfo, type Program } from './program.ts';

type Known = WeakMap<FunctionFact, ReadonlySet<number>>;

/** What was found, where functions that are not known may fill what they are handed, and where they do not. */
const KNOWN = { perhaps: new WeakMap<Program, Known>(), surely: new WeakMap<Program, Known>() };
export type Sureness = keyof typeof KNOWN;
const NONE: ReadonlySet<number> = new Set();
/** Functions that hand an object on to one another: further than that is not looked. */
const DEEPEST = 3;
/** Functions by one name beyond which none is looked at. */
const MOST_NAMED = 3;

/** The parameters, by their positions, whose objects the caller shares and the function puts something into, by itself or
 *  by whom it hands them to. None that means something else later: what is put into that is nobody's. */
export function filledBy(
  program: Program,
  fact: FunctionFact,
  traits: Traits,
  sureness: Sureness = 'perhaps',
  depth = 0,
): ReadonlySet<number> {
  const { parameters, body } = fact;
  if (parameters.length === 0 || depth > DEEPEST) return NONE;
  const known: Known = KNOWN[sureness].get(program) ?? new WeakMap();
  KNOWN[sureness].set(program, known);
  const before = known.get(fact);
  if (before) return before;
  known.set(fact, NONE);
  const found = new Set<number>();
  const { filled, replaced, grown, calls } = mentionsOf(body);
  const places = new Map<string, number>();
  for (const [index, parameter] of parameters.entries()) {
    const { name } = parameter;
    if (!traits.sharesArguments) {
      if (isShared(parameter)) found.add(index);
    } else if (!replaced.has(name) && (traits.keepsParameters || !grown.has(name)) && !isCopied(program, parameter)) {
      if (filled.has(name) || grown.has(name)) found.add(index);
      else places.set(name, index);
    }
  }
  for (const each of places.size > 0 ? calls.values() : [])
    for (const call of each) {
      const block = traits.hasReceivers ? places.get(GIVEN) : undefined;
      if (block !== undefined && isExtension(program, call)) found.add(block);
      for (const [at, { value }] of call.args.entries()) {
        const index = places.get(rootName(value) ?? '');
        if (index !== undefined && !found.has(index) && isFilledBy(program, call, at, sureness, depth))
          found.add(index);
      }
    }
  const result = found.size > 0 ? found : NONE;
  known.set(fact, result);
  return result;
}

/** Whether who is handed it has the same object, which is none of the app's own. */
export function isHandedAsItself(program: Program, parameter: Parameter, traits: Traits): boolean {
  if (!traits.sharesArguments) return isShared(parameter);
  const { type } = parameter;
  return type?.name !== '->' && !(type && findTypeInfo(program, type.name));
}

/** What Apple's languages share of what they pass, by the types whose objects are changed where they are. */
function isShared({ type }: Parameter): boolean {
  return type !== undefined && /^(?:CKRecord|NSMutable\w+|NSCache|URLRequest|NSManagedObject)$/.test(type.name);
}

/** A struct, or a function. */
function isCopied(program: Program, { type }: Parameter): boolean {
  return type !== undefined && (type.name === '->' || findTypeInfo(program, type.name)?.isCopied === true);
}

/** `row(it)`, in a block of Kotlin: what an extension does to what the block is given. */
function isExtension(program: Program, { callee }: Call): boolean {
  if (callee.kind !== 'name') return false;
  return callableNamed(program, callee.name)
    .slice(0, MOST_NAMED)
    .some(({ owner }) => owner?.kind === 'extension');
}

/** Whether who is called may put something into an argument. A function that a variable keeps may. */
function isFilledBy(program: Program, call: Call, at: number, sureness: Sureness, depth: number): boolean {
  const { callee } = call;
  if (callee.kind !== 'name' && callee.kind !== 'member') return false;
  const named = callableNamed(program, callee.name);
  if (named.length === 0) return sureness === 'perhaps' && callee.kind === 'name';
  return named.slice(0, MOST_NAMED).some(({ fact, file }) => {
    const matched = matchArguments(fact, call.args, call.isMessage);
    const index = matched?.indexOf(at) ?? -1;
    return index >= 0 && filledBy(program, fact, file.traits, sureness, depth + 1).has(index);
  });
}

const FILLS_SELF = new WeakMap<FunctionFact, boolean>();

/** Whether what is added to lists puts something into the one that it is called on: `add(kind)`, `this.add(kind)`. */
export function fillsSelf(program: Program, { fact, owner, file: { traits } }: FunctionInfo): boolean {
  if (!owner || !isOfCollection(owner)) return false;
  const known = FILLS_SELF.get(fact);
  if (known !== undefined) return known;
  FILLS_SELF.set(fact, false);
  const { calls, filled } = mentionsOf(fact.body);
  const self: Parameter = { name: 'self', site: fact.site };
  const isFilled =
    filled.has('self') ||
    [...calls].some(([name, some]) => putsInto(name) && some.some(({ callee }) => callee.kind === 'name')) ||
    filledBy(program, { ...fact, parameters: [self] }, traits, 'surely').size > 0;
  FILLS_SELF.set(fact, isFilled);
  return isFilled;
}
