import fc from 'fast-check';
import { expect } from 'vitest';
import { type Location, type PlistDictionary, type PlistValue, UnreadableFile } from '../../src/types.ts';

/** `line:column reason` of the refusal, or `read`. Anything thrown but UnreadableFile fails the test. */
export function refusal(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    expect(error.at.line).toBeGreaterThan(0);
    expect(error.at.column).toBeGreaterThan(0);
    return `${error.at.line}:${error.at.column} ${error.message}`;
  }
  return 'read';
}

export type Plain = string | boolean | number | Plain[] | Map<string, Plain> | { readonly [kind: string]: string };

/** A value without its places. */
export function plain(value: PlistValue): Plain {
  switch (value.kind) {
    case 'array':
      return value.value.map(plain);
    case 'dictionary':
      return new Map([...value.value.values()].map((entry) => [entry.key, plain(entry.value)]));
    case 'date':
    case 'data':
      return { [value.kind]: value.value };
    case 'unresolved':
      return { unresolved: value.reason };
    default:
      return value.value;
  }
}

export function entriesOf(value: PlistValue): PlistDictionary {
  if (value.kind !== 'dictionary') throw new Error(`a ${value.kind}, not a dictionary`);
  return value.value;
}

/** `line:column`, with the end where there is one. */
export function show({ line, column, endLine, endColumn }: Location): string {
  return endLine === undefined ? `${line}:${column}` : `${line}:${column}-${endLine}:${endColumn}`;
}

/** The text that a place spans. */
export function textAt(text: string, { line, column, endLine = line, endColumn = column }: Location): string {
  const lines = text.split(/\r\n|\r|\n/).slice(line - 1, endLine);
  if (lines.length === 1) return (lines[0] ?? '').slice(column - 1, endColumn - 1);
  return [lines[0]?.slice(column - 1), ...lines.slice(1, -1), lines.at(-1)?.slice(0, endColumn - 1)].join('\n');
}

/** Values that every format can hold: texts without control characters, whole numbers, truth values, nested. */
export const anyPlain: fc.Arbitrary<Plain> = fc.letrec<{ value: Plain }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    anyText(),
    fc.integer(),
    fc.boolean(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .array(
        fc.tuple(fc.oneof(anyText(), fc.constantFrom('__proto__', 'constructor', 'toString', '1')), tie('value')),
        {
          maxLength: 4,
        },
      )
      .map((entries) => new Map(entries)),
  ),
})).value;

function anyText(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.constantFrom('', ' ', 'a\nb', '<&>"\'', ']]>', '//', '/* */', 'é🩺', '\\', 'null', 'YES', '# x', '- a', 'a: b'),
  );
}
