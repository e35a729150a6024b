/**
 * What Kotlin is called in Swift: the only object of `object Reader` is `Reader.shared`, what a companion holds is behind
 * `Reader.companion`, and the functions of `Labs.kt` are those of a class `LabsKt`.
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

export function isOfKotlin({ site }: TypeInfo): boolean {
  return site !== undefined && isKotlin(site.file.path);
}

function isKotlin(path: string): boolean {
  return languageOf(path) === 'kotlin';
}
