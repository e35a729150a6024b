/**
 * What Kotlin is called in Swift: the only object of `object Reader` is `Reader.shared`, what a companion holds is behind
 * `Reader.companion`, the functions of `Labs.kt` are those of a class `LabsKt`, and a type inside of an interface is called
 * like both, `IntentOpen`.
 * https://kotlinlang.org/docs/native-objc-interop.html#mappings
 */
import type { Expression } from '../facts/facts.ts';
import { languageOf } from '../facts/source.ts';
import type { Program, TypeInfo } from './program.ts';

type Call = Extract<Expression, { kind: 'call' }>;

const ONLY_OBJECT: ReadonlySet<string> = new Set(['shared', 'companion']);

/** Whether such a member stands for the type that it is of. */
export function isOnlyObject({ types }: Program, type: string, name: string): boolean {
  const info = ONLY_OBJECT.has(name) ? types.get(type) : undefined;
  return info !== undefined && isOfKotlin(info) && !info.variables.has(name);
}

/** `LabsKt.load(kind: .labs)`, as the function is called in Kotlin. */
export function callOfFile({ types, functions }: Program, call: Call): Call | undefined {
  const { callee } = call;
  const of = callee.kind === 'member' && callee.of?.kind === 'name' ? callee.of.name : '';
  if (callee.kind !== 'member' || !/^[A-Z]\w*Kt$/.test(of) || types.has(of)) return undefined;
  const isThere = functions.get(callee.name)?.some(({ file }) => isKotlin(file.path));
  return isThere ? { ...call, callee: { kind: 'name', name: callee.name, site: callee.site } } : undefined;
}

/** `IntentOpen(row: row)`, as `Intent.Open(row)` is made in Kotlin. */
export function callOfInner(program: Program, call: Call): Call | undefined {
  const { callee } = call;
  const inner = callee.kind === 'name' ? innerNames(program).get(callee.name) : undefined;
  if (!inner) return undefined;
  const { site } = callee;
  const of: Expression = { kind: 'name', name: inner.of, site };
  return { ...call, callee: { kind: 'member', of, name: inner.name, site } };
}

interface Inner {
  readonly of: string;
  readonly name: string;
}

const inner = new WeakMap<Program, ReadonlyMap<string, Inner>>();

/** What is inside of other types, by what Swift calls it. */
function innerNames(program: Program): ReadonlyMap<string, Inner> {
  const known = inner.get(program);
  if (known) return known;
  const found = new Map<string, Inner>();
  const plain = ({ name }: TypeInfo): string => name.split('@', 1)[0] ?? name;
  const nameOf = (type: TypeInfo): string => `${type.outer ? nameOf(type.outer) : ''}${plain(type)}`;
  const note = (of: TypeInfo, name: string): void => {
    const inSwift = `${nameOf(of)}${name}`;
    if (!program.types.has(inSwift) && !program.aliases.has(inSwift)) found.set(inSwift, { of: of.name, name });
  };
  for (const type of program.types.values()) {
    if (!isOfKotlin(type)) continue;
    if (type.outer) note(type.outer, plain(type));
    for (const [name, { ownType }] of type.cases) if (ownType) note(type, name);
  }
  inner.set(program, found);
  return found;
}

export function isOfKotlin({ site }: TypeInfo): boolean {
  return site !== undefined && isKotlin(site.file.path);
}

function isKotlin(path: string): boolean {
  return languageOf(path) === 'kotlin';
}
