/**
 * Each argument of a call takes a place on the stack. A list that a checked repository decides may be longer than the
 * stack, so none is spread into a call: `addAll`, a loop or `Math.max` over `reduce` take its place.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const SRC = path.join(import.meta.dirname, '..', 'src');

/** Calls whose spread list has as many items as our own source says, by file and what is spread. */
const ALLOWED: ReadonlySet<string> = new Set([
  'run/compare-with-base.ts: args',
  'read/yaml.ts: mistake.pos',
  'targets/xcode/from-xcproj.ts: kinds',
  'targets/xcode/pbx-phases.ts: kinds',
]);

test('no list that a repository decides is spread into a call', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const found = files.flatMap((file) => {
    const source = readFileSync(path.join(SRC, file), 'utf8');
    return spreads(source).map((text) => `${file.split(path.sep).join('/')}: ${text}`);
  });
  expect(found.filter((one) => !ALLOWED.has(one)).sort()).toEqual([]);
  expect([...ALLOWED].filter((one) => !found.includes(one))).toEqual([]);
});

test.each([
  ['list.push(...others)', ['others']],
  ['Math.max(0, ...list.map(({ length }) => length))', ['list.map(({ length }) => length)']],
  ['f<T>(...list)', ['list']],
  ['new Map(...list)', ['list']],
  ['f(a)(...list)', ['list']],
  ['[...list]', []],
  ['f([...list], { ...one })', []],
  ['f(...[a, b])', []],
  ['f(...[...list])', ['[...list]']],
  ['function f(...list: T[]): void {}', []],
  ['const f = (...list: T[]) => 1', []],
  ['interface A { f(...list: T[]): void; }', []],
  ["f('...', `(...${1}`, /\\(...x/) // f(...list)", []],
])('%s', (source, expected) => {
  expect(spreads(source)).toEqual(expected);
});

/** What is spread into calls, but for lists that are written there. */
function spreads(source: string): string[] {
  const code = blankTexts(source);
  const found: string[] = [];
  for (const { index } of code.matchAll(/\.\.\.(?=[\w([])/g)) {
    const open = openingOf(code, index);
    const before = code.slice(0, open).trimEnd();
    const isCall =
      code.charAt(open) === '(' && /[\w)\]>]$/.test(before) && !/\b(?:if|for|while|return|of)$/.test(before);
    if (!isCall || isWritten(code, index + 3)) continue;
    const after = code.slice(closingOf(code, open) + 1).trimStart();
    const isDeclared = /\bfunction\s*[\w<>, ]*$/.test(before) || after.startsWith('=>') || /^:/.test(after);
    if (!isDeclared) found.push(source.slice(index + 3, endOfArgument(code, index + 3)).replace(/\s+/g, ' '));
  }
  return found;
}

/** `[a, b]`: a list as long as our source says. */
function isWritten(code: string, at: number): boolean {
  if (code.charAt(at) !== '[') return false;
  const end = closingOf(code, at);
  return !code.slice(at, end).includes('...') && /^\s*[,)]/.test(code.slice(end + 1));
}

/** The same code with blanks for what stands in texts, comments and regular expressions. */
function blankTexts(source: string): string {
  return source.replaceAll(
    /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\[\s\S])*`|(?<=[=(,:?|&!]\s{0,9})\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/\w*/g,
    (text) => '_'.repeat(text.length),
  );
}

function openingOf(code: string, from: number): number {
  for (let at = from - 1, depth = 0; at >= 0; at -= 1) {
    if (')]}'.includes(code.charAt(at))) depth += 1;
    if ('([{'.includes(code.charAt(at)) && depth-- === 0) return at;
  }
  return 0;
}

function closingOf(code: string, open: number): number {
  for (let at = open, depth = 0; at < code.length; at += 1) {
    if ('([{'.includes(code.charAt(at))) depth += 1;
    if (')]}'.includes(code.charAt(at)) && --depth === 0) return at;
  }
  return code.length;
}

function endOfArgument(code: string, from: number): number {
  for (let at = from, depth = 0; at < code.length; at += 1) {
    if ('([{'.includes(code.charAt(at))) depth += 1;
    if (')]}'.includes(code.charAt(at)) && depth-- === 0) return at;
    if (code.charAt(at) === ',' && depth === 0) return at;
  }
  return code.length;
}
