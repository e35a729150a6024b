/**
 * The rows of `storage.ts`, by the calls that they name.
 */
import type { Store } from './storage.ts';
import { STORES } from './stores/index.ts';

/** What an argument is to a store. */
export interface StoreArgument {
  readonly label?: string;
  readonly role:
    | 'key'
    | 'value'
    | 'model'
    | 'of'
    | 'heard'
    | 'made'
    | 'filled'
    | 'pairs'
    | 'keys'
    | 'names'
    | 'table'
    | 'selector'
    | 'like'
    | 'alone'
    | 'in'
    | 'id'
    | 'out'
    | 'at'
    | 'any';
  /** The part of what is kept that a value is. */
  readonly part?: string;
  /** A function that hears of it is told something else first. */
  readonly isSecond?: true;
  /** `{ key: KEY }`: an object with such arguments in it. */
  readonly fields?: readonly StoreArgument[];
}

export interface StoreCall {
  readonly store: Store;
  readonly does: 'opens' | 'boxes' | 'puts' | 'gets';
  /** What the call is on: the store, the type of a model, what is kept, or what the place is called by. */
  readonly on: 'store' | 'any' | 'type' | 'of' | 'self' | 'at';
  /** The names that lead to it: `localStorage.setItem`. */
  readonly path: string;
  readonly args: readonly StoreArgument[];
  /** The model is told by a type argument. */
  readonly isOfType?: true;
  /** All that is kept comes out, by the keys. */
  readonly isOfAll?: true;
  /** What keeps another comes out beside it. */
  readonly isBoth?: true;
}

/** What comes out is the second that a function is given. */
const SECOND = 'SECOND';

const ROLES: ReadonlyMap<string, StoreArgument['role']> = new Map([
  ['KEY', 'key'],
  ['VALUE', 'value'],
  ['MODEL', 'model'],
  ['OF', 'of'],
  ['HEARD', 'heard'],
  [SECOND, 'heard'],
  ['MADE', 'made'],
  ['FILLED', 'filled'],
  ['PAIRS', 'pairs'],
  ['KEYS', 'keys'],
  ['NAMES', 'names'],
  ['TABLE', 'table'],
  ['SELECTOR', 'selector'],
  ['LIKE', 'like'],
  ['ALONE', 'alone'],
  ['IN', 'in'],
  ['ID', 'id'],
  ['OUT', 'out'],
  ['AT', 'at'],
  ['_', 'any'],
]);

const RECEIVERS: ReadonlyMap<string, StoreCall['on']> = new Map([
  ['ANY', 'any'],
  ['TYPE', 'type'],
  ['OF', 'of'],
  ['SELF', 'self'],
  ['AT', 'at'],
]);

const OF_TYPE = ' OF';
const OF_ALL = ' ALL';
const BOTH = ' BOTH';
export const SUBSCRIPT = '[]';

const CALLS = new Map<string, StoreCall[]>();
for (const store of STORES) {
  for (const does of ['opens', 'boxes', 'puts', 'gets'] as const) {
    for (const text of store[does] ?? []) {
      const { name, ...call } = read(text);
      const made = { store, does, ...call };
      CALLS.set(name, [...(CALLS.get(name) ?? []), made]);
    }
  }
}

function read(text: string): Omit<StoreCall, 'store' | 'does'> & { readonly name: string } {
  const [set, isSet] = text.split(' = ');
  if (set !== undefined && isSet !== undefined)
    return { name: settingKey(set), path: set, on: 'store', args: argumentsOf(isSet) };
  if (text === '[KEY]') return { name: SUBSCRIPT, path: SUBSCRIPT, on: 'store', args: [{ role: 'key' }] };
  const isOfType = text.endsWith(OF_TYPE);
  const isOfAll = text.endsWith(OF_ALL);
  const isBoth = text.endsWith(BOTH);
  const end = isOfType ? OF_TYPE.length : isOfAll ? OF_ALL.length : isBoth ? BOTH.length : 0;
  const [written = '', rest] = text.slice(0, text.length - end).split('(');
  const [first = '', ...names] = written.split('.');
  const on = RECEIVERS.get(first);
  const path = on ? names.join('.') : written;
  const name = path.slice(path.lastIndexOf('.') + 1);
  return {
    name: rest === undefined ? propertyKey(name) : name,
    path,
    on: on ?? 'store',
    args: argumentsOf((rest ?? '').slice(0, -1)),
    ...(isOfType && { isOfType }),
    ...(isOfAll && { isOfAll }),
    ...(isBoth && { isBoth }),
  };
}

function argumentsOf(text: string): readonly StoreArgument[] {
  return text === '' ? [] : text.split(/, (?![^{]*\})/).map(argumentOf);
}

function argumentOf(text: string): StoreArgument {
  if (text.startsWith('{')) return { role: 'any', fields: argumentsOf(text.slice(1, -1).trim()) };
  const [word = '', label] = text.split(': ').reverse();
  const part = word.startsWith('.') ? word.slice(1) : undefined;
  return {
    role: part === undefined ? (ROLES.get(word) ?? 'any') : 'value',
    ...(label !== undefined && { label }),
    ...(part !== undefined && { part }),
    ...(word === SECOND && { isSecond: true }),
  };
}

/** Whether a call is told the model by a type argument. */
export function storesByType(name: string): boolean {
  return CALLS.get(name)?.some(({ isOfType }) => isOfType) ?? false;
}

function propertyKey(name: string): string {
  return `.${name}`;
}

function settingKey(name: string): string {
  return `${name}=`;
}

/** The stores that are told which they are by setting a property of this name. */
export function storeSettings(name: string): readonly StoreCall[] | undefined {
  return CALLS.get(settingKey(name));
}

/** What stores give by a property of this name. */
export function storeProperties(name: string): readonly StoreCall[] | undefined {
  return CALLS.get(propertyKey(name));
}

/** What stores do with a call of this name. */
export function storeCalls(name: string): readonly StoreCall[] | undefined {
  return CALLS.get(name);
}

/** The first row of a store. */
export function storeNamed(name: string): Store | undefined {
  return STORES.find((it) => it.name === name);
}

/** The type of an argument that says which of several stores is made, `Realm(configuration: .init(…))`. */
export function configurationOf(type: string, label: string | undefined): string | undefined {
  const row =
    label === undefined
      ? undefined
      : CALLS.get('init')?.find(
          ({ store, args }) =>
            store.configuration !== undefined &&
            store.types?.includes(type) &&
            args.some((it) => it.role === 'like' && it.label === label),
        );
  return row?.store.configuration;
}

const MADE: ReadonlySet<string> = new Set(
  (CALLS.get('init') ?? []).flatMap(({ store: { types = [] }, args }) =>
    args.flatMap(({ role, label }) => (role === 'key' ? types.map((type) => madeBy(type, label)) : [])),
  ),
);

function madeBy(type: string, label: string | undefined): string {
  return `${type}(${label ?? ''})`;
}

/** Whether an argument names the store that is made, or what is taken out of one: `UserDefaults(suiteName:)`. */
export function namesStoreMade(type: string, label: string | undefined): boolean {
  return MADE.has(madeBy(type, label));
}

/** The words without which no file has to do with a store of that name. */
export function storeWords(name: string): readonly string[] {
  return STORES.filter((it) => it.name === name).flatMap(({ types = [], modules = [], wrappers = [] }) => [
    ...types,
    ...modules.map((it) => (it === 'global' ? 'Storage' : it)),
    ...wrappers,
  ]);
}

const BY_WRAPPER = new Map(STORES.flatMap((store) => (store.wrappers ?? []).map((word) => [word, store] as const)));

/** The store that a property wrapper keeps things in. */
export function storeOfWrapper(modifiers: ReadonlySet<string>): Store | undefined {
  for (const word of modifiers) {
    const found = word.startsWith('@') ? BY_WRAPPER.get(word) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** The calls of packages that a path of JavaScript leads to, `package#a.b`. */
export function storeCallsAt(path: string): readonly StoreCall[] {
  const at = path.indexOf('#');
  // what gets from a map is lowered to one name in every language
  const names = `.${path.slice(at + 1).replace(/(?<=^|\.)objectForKey$/, 'get')}`;
  const module = path.slice(0, at);
  const calls = CALLS.get(names.slice(names.lastIndexOf('.') + 1)) ?? [];
  return calls.filter(
    ({ store, path: wanted }) => !store.types && store.modules?.includes(module) && names.endsWith(`.${wanted}`),
  );
}

const TYPES: ReadonlySet<string> = new Set(STORES.flatMap(({ types = [] }) => types));

/** Whether an object of a type of that name keeps things: `UserDefaults`, `FileManager`. */
export function isStoreType(name: string): boolean {
  return TYPES.has(name);
}
