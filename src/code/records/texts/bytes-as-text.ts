/**
 * Bytes as a text, where that says none of them: `Data` says how many there are, an array of Kotlin where it is, one of C#
 * what it is. `NSData` shows them, and lists of numbers do.
 * https://github.com/swiftlang/swift-foundation/blob/main/Sources/FoundationEssentials/Data/Data.swift
 */
import type { Expression, TypeName } from '../../facts/facts.ts';
import { type Language, languageOf } from '../../facts/source.ts';
import { elementType } from '../../facts/type-names.ts';
import { isDeclared } from '../../program/named.ts';
import type { TypeInfo } from '../../program/program.ts';
import type { Taint, TaintFrame } from '../state.ts';

/** Their types, and what else tells no more of them. */
const BYTES: Partial<Readonly<Record<Language, readonly [type: string, count: string]>>> = {
  swift: ['Data', 'count'],
  kotlin: ['ByteArray', 'size'],
  'c-sharp': ['byte', 'Length'],
};

/** What says as much as the bytes do in a text. */
export function bytesAsText(
  taint: Taint,
  of: Expression,
  type: TypeName | undefined,
  frame: Pick<TaintFrame, 'file'>,
): Expression | undefined {
  const count = countOf(taint, type, frame);
  return count === undefined ? undefined : { kind: 'member', of, name: count, site: of.site };
}

/** What a struct of Swift says that holds some, beside other things. */
export function besideBytes(
  taint: Taint,
  of: Expression,
  info: TypeInfo,
  frame: Pick<TaintFrame, 'file'>,
): Expression | undefined {
  if (info.kind !== 'struct' || languageOf(frame.file.path) !== 'swift') return undefined;
  const stored = [...info.variables.values()].filter(({ fact }) => !fact.getter && !fact.modifiers.has('static'));
  const isOfBytes = stored.map(({ fact }) => countOf(taint, fact.type, frame) !== undefined);
  if (!isOfBytes.includes(true)) return undefined;
  const { site } = of;
  const others = stored.filter((_, index) => !isOfBytes[index]);
  return { kind: 'list', items: others.map(({ fact: { name } }) => ({ kind: 'member', of, name, site })), site };
}

function countOf(
  { program }: Taint,
  type: TypeName | undefined,
  { file }: Pick<TaintFrame, 'file'>,
): string | undefined {
  const language = languageOf(file.path);
  const [bytes, count] = (language && BYTES[language]) ?? [];
  return type && elementType(type).name === bytes && !isDeclared(program, bytes) ? count : undefined;
}
