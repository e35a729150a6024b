/**
 * Parts of an object that an encoder leaves out: those without a coding key, those that are marked, and those that the type
 * does not mention where it says itself what is encoded of it.
 */
import { type Expression, type Statement, UNENCODED } from '../facts/facts.ts';
import { givesAnswer } from '../models/collections.ts';
import { mentionsOf } from './find-mentions.ts';
import { type FunctionInfo, findTypeInfo, type Program, type TypeInfo } from './program.ts';
import { plainName } from './shared-names.ts';

/** The parts of a type that are left out, by their names. */
export function leftOut(program: Program, type: TypeInfo): ReadonlySet<string> {
  const known = parts.get(program) ?? new Map<TypeInfo, ReadonlySet<string>>();
  parts.set(program, known);
  const found = known.get(type) ?? findLeftOut(program, type);
  known.set(type, found);
  return found;
}

const parts = new WeakMap<Program, Map<TypeInfo, ReadonlySet<string>>>();

/** Types of which an encoder leaves something out. */
export function leavingTypes(program: Program): readonly TypeInfo[] {
  const known = leaving.get(program) ?? [...program.types.values()].filter((type) => leftOut(program, type).size > 0);
  leaving.set(program, known);
  return known;
}

const leaving = new WeakMap<Program, readonly TypeInfo[]>();

function findLeftOut(program: Program, type: TypeInfo): ReadonlySet<string> {
  const stored = [...type.variables.values()].filter(({ fact }) => !fact.getter && !fact.modifiers.has('static'));
  const said = saidItself(program, type);
  const keys = said ?? codingKeys(program).get(type)?.cases;
  const isOut = (name: string): boolean => keys !== undefined && !keys.has(name);
  return new Set(
    stored.flatMap(({ fact: { name, modifiers } }) =>
      modifiers.has(UNENCODED) || isOut(name) || [...modifiers].some((word) => isEmptied(program, word)) ? [name] : [],
    ),
  );
}

/** What says of an object what is encoded of it, by the label of its only parameter where it has one. */
const SAYS: ReadonlyMap<string, readonly (string | undefined)[]> = new Map([
  ['encode', ['to', 'with']],
  ['encodeWithCoder', [undefined]],
  ['toJson', [undefined]],
  ['toJSON', [undefined]],
]);

function saying({ kind, functions }: TypeInfo): FunctionInfo | undefined {
  if (kind === 'protocol') return undefined;
  for (const [name, labels] of SAYS)
    for (const info of functions.get(name) ?? []) if (labels.includes(info.fact.parameters[0]?.label)) return info;
  return undefined;
}

/** The names that such a function mentions, and whatever of the same object it calls or reads; undefined where there is none,
 *  or it hands the object on. */
function saidItself({ getters }: Program, type: TypeInfo): ReadonlySet<string> | undefined {
  const info = saying(type);
  if (!info) return undefined;
  const names = new Set<string>();
  const open = [info];
  const seen = new Set(open);
  for (let one = open.pop(); one; one = open.pop()) {
    const mentions = mentionsOf(one.fact.body);
    if ([...mentions.calls.values()].some((calls) => calls.some(({ args }) => args.some(handsItself))))
      return undefined;
    for (const name of namesSaid(one.fact.body)) {
      names.add(name);
      const variable = type.variables.get(name);
      const getter = variable && getters.get(variable);
      for (const next of [...(getter ? [getter] : []), ...(type.functions.get(name) ?? [])])
        if (!seen.has(next)) {
          seen.add(next);
          open.push(next);
        }
    }
  }
  return names;
}

/** What statements mention, but for what is only counted, and keys: `try container.encode(titles.count, forKey: .count)`. */
function namesSaid(body: readonly Statement[]): ReadonlySet<string> {
  const said = body.flatMap((statement) => {
    const call = statement.kind === 'evaluate' || statement.kind === 'return' ? statement.value : undefined;
    if (call?.kind !== 'call') return [...mentionsOf([statement]).names];
    const given = call.args.filter(
      ({ label, value }) => label !== 'forKey' && (value.kind !== 'member' || !value.of || !givesAnswer(value.name)),
    );
    return [call.callee, ...given.map(({ value }) => value)].flatMap((value) => [...mentionsOf(value).names]);
  });
  return new Set(said);
}

function handsItself({ value }: { readonly value: Expression }): boolean {
  return value.kind === 'name' && /^(?:self|this)$/.test(value.name);
}

/** The keys that a type of Swift says are encoded. */
export function codingKeys(program: Program): ReadonlyMap<TypeInfo, TypeInfo> {
  const known = keysOf.get(program);
  if (known) return known;
  const found = new Map<TypeInfo, TypeInfo>();
  for (const type of program.types.values())
    if (type.outer && type.cases.size > 0 && plainName(type.name) === 'CodingKeys') found.set(type.outer, type);
  keysOf.set(program, found);
  return found;
}

const keysOf = new WeakMap<Program, ReadonlyMap<TypeInfo, TypeInfo>>();

/** `@Unsent var note`, of a wrapper of the app's own that encodes nothing of what it holds. */
function isEmptied(program: Program, word: string): boolean {
  const wrapper = /^@[A-Z]/.test(word) ? findTypeInfo(program, word.slice(1)) : undefined;
  const said = wrapper && saidItself(program, wrapper);
  return wrapper !== undefined && said !== undefined && ![...wrapper.variables.keys()].some((name) => said.has(name));
}
