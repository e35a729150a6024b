/**
 * Containers of dependency injection that are asked by type: what is registered for a type is what it is resolved to,
 * `container.register(Store.self) { r in Store(…) }` and `r.resolve(Store.self)`.
 */

import type { Expression } from '../facts/facts.ts';
import { QUALIFIERS } from '../models/containers.ts';
import { typeMadeAtOnce } from './called-at-once.ts';
import type { Call } from './mentions.ts';
import { globalNamed, membersNamed } from './named.ts';
import { findTypeInfo, type Program, type TypeInfo } from './program.ts';
import { listUnits } from './units.ts';

export interface ContainerCall {
  /** Names the type that is asked for: `Store`. */
  readonly type: Expression;
  /** The arguments that make what is registered, by position; none where it is resolved. */
  readonly makers?: readonly number[];
}

/** Undefined for any other call. */
export function containerCall(name: string, { args }: Call): ContainerCall | undefined {
  const [type] = args;
  if (!type || type.label !== undefined || type.value.kind !== 'member' || type.value.name !== 'self') return undefined;
  if (!type.value.of) return undefined;
  if (name === 'resolve') return { type: type.value.of };
  if (name !== 'register') return undefined;
  const makers = [...args.keys()].filter((at) => at > 0 && (args[at]?.isTrailing || args[at]?.label === 'factory'));
  return makers.length > 0 ? { type: type.value.of, makers } : undefined;
}

/** Those of the types that something is of by which a container hands it on: the one that a registration says, else what is
 *  made there. All of them, where neither is told. */
export function typesRegistered(
  program: Program,
  called: string,
  call: Call,
  all: readonly TypeInfo[],
): readonly TypeInfo[] {
  const said = registeredTypes(program, called, call);
  const meant = said ? all.filter(({ name }) => said.includes(name)) : all;
  return meant.length > 0 ? meant : all;
}

function registeredTypes(program: Program, called: string, { args, types }: Call): readonly string[] | undefined {
  if (isBound(program, called)) return undefined;
  const [said] = types ?? [];
  const [first, ...more] = args.filter(({ label, value }) => label === undefined && nameOfType(program, value) !== '');
  const wanted = said ? findTypeInfo(program, said.name) : undefined;
  if (said) return wanted ? [wanted.name] : undefined;
  if (first && more.length > 0) return [nameOfType(program, first.value)];
  const taken = args.at(-1);
  const made = taken ? typeMade(program, taken.value) : '';
  return made === '' ? undefined : [made];
}

/** `new Pad()`, `_ => new Pad()`, and a class that the container is to make itself. */
function typeMade(program: Program, value: Expression): string {
  if (value.kind === 'call') return nameOfType(program, value.callee);
  const type = typeMadeAtOnce(value);
  return nameOfType(program, type ? { kind: 'type', type, site: value.site } : value);
}

const bound = new WeakMap<Program, boolean>();

/** Whether a module of Koin says of anything that it is of more types: `single { Pad() } bind Writes::class`. */
function isBound(program: Program, called: string): boolean {
  if (!KOIN.test(called)) return false;
  const known = bound.get(program);
  if (known !== undefined) return known;
  const found = listUnits(program).some(({ mentions }) => BINDS.some((word) => mentions.calls.has(word)));
  bound.set(program, found);
  return found;
}

/** https://insert-koin.io/docs/reference/koin-core/definitions#additional-type-binding */
const BINDS = ['bind', 'binds', 'withOptions'];
const KOIN = /^(?:single|factory|scoped|viewModel)$/;

/** `typeof(IPad)`, and `Pad` alone. */
function nameOfType(program: Program, value: Expression): string {
  const name = value.kind === 'type' ? value.type.name : value.kind === 'name' ? value.name : '';
  return findTypeInfo(program, name)?.name ?? '';
}

/** What tells one of several that a container has of a type: `single(named("labs"))`, `resolve(Shelf.self, name: "labs")`,
 *  `AddKeyedSingleton("labs", …)`. Empty where there is no name, undefined where it is worked out. */
export function nameInContainer(program: Program, called: string, { args }: Call): string | undefined {
  for (const [index, { label, value }] of args.entries()) {
    const qualified =
      qualifierIn(value) ?? qualifierKept(program, value) ?? (label === 'qualifier' ? value : undefined);
    if (qualified) return nameOf(program, qualified);
    if (label === 'name' || label === 'instanceName' || (index === 0 && /Keyed/.test(called)))
      return nameOf(program, value);
  }
  return '';
}

/** `named("labs")`, `named(Area.LABS)`, and the type of `named<Labs>()`. */
function qualifierIn(value: Expression): Expression | undefined {
  if (value.kind === 'cast' && qualifierIn(value.value) === value.value)
    return { kind: 'literal', value: value.to.name, site: value.site };
  if (value.kind !== 'call' || !('name' in value.callee) || !QUALIFIERS.has(value.callee.name)) return undefined;
  return value.args.length === 0 ? value : value.args[0]?.value;
}

/** The same that `val Labs = named("labs")` keeps. */
function qualifierKept(program: Program, value: Expression): Expression | undefined {
  const kept = constantNamed(program, value);
  return kept && qualifierIn(kept);
}

/** What the only variable of a name begins with, by itself or of a type. */
function constantNamed(program: Program, value: Expression): Expression | undefined {
  if (value.kind !== 'name' && !(value.kind === 'member' && value.of?.kind === 'name')) return undefined;
  const global = value.kind === 'name' ? globalNamed(program, value.name) : undefined;
  const [only, ...more] = [...(global ? [global] : []), ...membersNamed(program, value.name)];
  return more.length === 0 ? only?.fact.value : undefined;
}

function nameOf(program: Program, value: Expression): string | undefined {
  const constant = value.kind === 'name' ? constantNamed(program, value) : value;
  if (constant?.kind === 'literal' && typeof constant.value === 'string') return constant.value;
  return value.kind === 'member' ? pathOf(value) : undefined;
}

/** `Area.LABS`, `Area.labs.rawValue`. */
function pathOf(value: Expression): string | undefined {
  if (value.kind === 'name') return /^[A-Z]/.test(value.name) ? value.name : undefined;
  const before = value.kind === 'member' && value.of ? pathOf(value.of) : undefined;
  return before === undefined || value.kind !== 'member' ? undefined : `${before}.${value.name}`;
}
