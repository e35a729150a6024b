/**
 * Which parameters of a function, or of a closure, name a place: of a store, in a table, a method of native code.
 */
import type { Argument, Expression, Parameter } from '../../facts/facts.ts';
import { namesStoreMade, storeCalls } from '../../models/storage-calls.ts';
import { mentionsOf } from '../../program/find-mentions.ts';
import { answerOf, itemIn } from '../../program/keychain-items.ts';
import { type Mentions, OF_PACKAGE } from '../../program/mentions.ts';
import { callableNamed } from '../../program/named.ts';
import { type FunctionInfo, findTypeInfo, type Program } from '../../program/program.ts';
import { isChoice, isOfCase, SELF, saysCase } from '../branches/branches.ts';
import { asksForOptions } from '../branches/options.ts';
import { INVOKING } from '../bridges/method-channels.ts';
import { memoize, type Taint, typeInfoOf } from '../state.ts';
import { leadsOn, leadsToFile, saysText } from '../stores/called-places.ts';
import { pathTold } from '../stores/key-parts.ts';
import { namesEntity } from '../stores/managed.ts';
import { formatted, holesForTables, isStatement } from '../stores/sql-tables.ts';
import type { Call } from '../values.ts';

const NONE: ReadonlySet<string> = new Set();

/** What a parameter of such a type tells is a place in a list. */
export const INDICES: ReadonlySet<string> = new Set([
  'Int',
  'NSInteger',
  'NSUInteger',
  'NSIndexPath',
  'IndexPath',
  'int',
  'Index',
]);

/** Functions that hand a key on to one another: further than that is not looked. */
export const DEEPEST = 3;

/** The parameters of a function that name a place of a store, an entry of a table, or a method of native code; of what an
 *  enum does the case itself. */
export function keysOf(taint: Taint, info: FunctionInfo, depth = 0): ReadonlySet<string> {
  const isOwn = isOfCase(taint, info);
  if (depth > DEEPEST || (info.fact.parameters.length === 0 && !isOwn)) return NONE;
  return memoize(taint, `keys ${info.id}`, () => {
    taint.memo.set(`keys ${info.id}`, NONE);
    const found = new Set([...(isOwn ? [SELF] : []), ...keysIn(taint, info.fact, depth, isOwn ? info : undefined)]);
    for (const name of itemAsked(info.fact).flatMap(namesOfKey))
      if (info.fact.parameters.some((it) => it.name === name)) found.add(name);
    return found.size > 0 ? found : NONE;
  });
}

/** The same of any piece of code that is given something by a name, a closure or the body of a loop. `own`: a member of an
 *  enum, which may say the case that it is of. */
export function keysIn(
  taint: Taint,
  { parameters, body }: Pick<FunctionInfo['fact'], 'parameters' | 'body'>,
  depth = 0,
  own?: FunctionInfo,
): ReadonlySet<string> {
  const names = new Set(parameters.map(({ name }) => name));
  const found = new Set<string>();
  const mentions = mentionsOf(body);
  // `const key = `${prefix}:${name}``
  const note = (used: string, depth = 0): void => {
    if (names.has(used)) found.add(used);
    else if (own && saysCase(own, used)) taint.memo.set(`named by its case ${own.id}`, true);
    else if (depth < DEEPEST)
      for (const made of mentions.madeOf.get(used) ?? [])
        if (mayBeName(taint.program, made)) for (const each of namesOfKey(made)) note(each, depth + 1);
  };
  for (const parameter of parameters) {
    const { name, type } = parameter;
    const isKey = mentions.keys.has(name) && !INDICES.has(type?.name ?? '');
    if (
      isKey ||
      isChoice(taint, parameter, mentions) ||
      asksForOptions(taint, parameter, mentions) ||
      givesQuery(taint, parameter, mentions)
    )
      found.add(name);
  }
  for (const [called, calls] of mentions.calls) {
    // of a package, or a class that is there for all: `CustomEvent@`
    const name = called.startsWith(OF_PACKAGE) ? called.slice(OF_PACKAGE.length) : called.replace(/@$/, '');
    const isStore = storeCalls(name) !== undefined || name === 'objectForKey' || INVOKING.has(name);
    const others = isStore ? [] : callableNamed(taint.program, name).slice(0, 3);
    const isHanding =
      isStore || others.some((other) => keysOf(taint, other, depth + 1).size > 0) || keepsUnderOwn(taint, name);
    for (const written of calls) {
      const text = formatted(written);
      const args: Call['args'] = text ? [...written.args, { value: text }] : written.args;
      for (const [index, { label, value }] of args.entries()) {
        const isFile = leadsToFile(name, [label]);
        const isNamed = KEYS.has(label ?? '') || namesStoreMade(name, label) || namesEntity(name, label, index);
        const isKey = isHanding || isFile || isNamed || isStatement(value);
        for (const used of isKey ? namesOfKey(value) : []) note(used);
      }
    }
  }
  return found;
}

/** Whether an object of a class keeps things under a text that it was made with: `Lines(name)`. */
function keepsUnderOwn(taint: Taint, name: string): boolean {
  const type = findTypeInfo(taint.program, name);
  if (!type) return false;
  const isOwn = ({ value }: Argument): boolean => {
    const isOfSelf = value.kind === 'member' && value.of?.kind === 'name' && /^(?:self|this)$/.test(value.of.name);
    return (isOfSelf ? [value.name] : namesOfKey(value)).some((used) => type.variables.has(used));
  };
  return memoize(taint, `keeps under its own ${type.id}`, () => ({
    is: [...type.functions.values()]
      .flat()
      .some(({ fact }) =>
        [...mentionsOf(fact.body).calls].some(
          ([called, calls]) => storeCalls(called.replace(/@$/, '')) && calls.some(({ args }) => args.some(isOwn)),
        ),
      ),
  })).is;
}

/** A text that is put together, here or by a function of the app's own. */
function mayBeName(program: Program, made: Expression): boolean {
  if (made.kind !== 'call') return made.kind === 'text' || made.kind === 'operation';
  return 'name' in made.callee && callableNamed(program, made.callee.name).length > 0;
}

/** Whether it is asked for the query of an item that it names: `item.query`. */
function givesQuery(taint: Taint, { type }: Parameter, { names }: Mentions): boolean {
  return [...(typeInfoOf(taint, type)?.variables.values() ?? [])].some(
    ({ fact }) => names.has(fact.name) && fact.getter !== undefined && itemAsked(fact.getter).length > 0,
  );
}

/** What names the item of the keychain of which a function gives the query. */
function itemAsked(fact: FunctionInfo['fact']): readonly Expression[] {
  const answer = answerOf(fact);
  return answer?.kind === 'dictionary' ? itemIn(answer) : [];
}

/** What names the place among options of a store. */
const SAYS_KEY = /^(?:key|path|id|name|storeName|service)$/;

/** What a key, a file or a table in a statement is named by: `key`, `"\\(name).txt"`, `folder.appending(path: name)`. */
function namesOfKey(value: Expression): readonly string[] {
  const own = nameOfKey(value);
  if (own !== undefined) return [own];
  switch (value.kind) {
    case 'text': {
      const { parts } = value;
      return (isStatement(value) ? holesForTables(parts) : parts).flatMap(namesOfKey);
    }
    case 'operation':
      return value.operands.flatMap(namesOfKey);
    case 'dictionary':
      return value.pairs.flatMap(([key, named]) =>
        key.kind === 'literal' && SAYS_KEY.test(`${key.value}`) ? namesOfKey(named) : [],
      );
    case 'call': {
      const { callee, args } = value;
      if (callee.kind === 'member' && callee.of && saysText(callee.name)) return namesOfKey(callee.of);
      // what is made of it by a function of the object's own: `path(name)`
      const isOwn = callee.kind === 'member' && callee.of?.kind === 'name' && /^(?:self|this)$/.test(callee.of.name);
      return leadsOn(callee) || callee.kind === 'name' || isOwn ? args.flatMap((arg) => namesOfKey(arg.value)) : [];
    }
    case 'cast':
      return namesOfKey(value.value);
    default:
      return [];
  }
}

/** `key`, `key.rawValue`. */
function nameOfKey(value: Expression): string | undefined {
  if (value.kind === 'name') return value.name;
  const of = value.kind === 'member' && value.of ? (pathTold(value.of) ?? value.of) : undefined;
  return of?.kind === 'name' ? of.name : undefined;
}

/** What tells by which name something is kept. */
const KEYS: ReadonlySet<string> = new Set(['forKey', 'preferredFilename']);
