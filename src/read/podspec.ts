/**
 * A podspec, read without running it: it is Ruby, and only its plain assignments are understood.
 * https://guides.cocoapods.org/syntax/podspec.html
 */
import { addAll } from '../lists.ts';
import { opensBlock, quotedTexts, withoutComment } from './ruby.ts';
import { decodeText } from './text.ts';

export interface Podspec {
  /** Of a subspec its own part of the name. */
  readonly name: string;
  /** Globs, relative to the podspec. */
  readonly sources: readonly string[];
  readonly excluded: readonly string[];
  /** Other pods and subspecs that it needs. */
  readonly needs: readonly string[];
  readonly subspecs: readonly Podspec[];
  /** The subspecs that are meant where none is named; absent for all. */
  readonly defaults?: readonly string[];
  /** False where sources are named by code. */
  readonly complete: boolean;
}

interface Open {
  name: string;
  sources: string[];
  excluded: string[];
  needs: string[];
  subspecs: Podspec[];
  defaults?: string[];
  complete: boolean;
}

const SUBSPEC = /^\w+\.subspec\b\s*(?:\(\s*)?['"]([^'"]+)['"]/;
const ASSIGNMENT = /^\w+\.(?:ios\.)?(source_files|exclude_files|default_subspecs?)\s*(?:\+?=|<<)\s*([\s\S]*)$/;
const NEED = /^\w+\.(?:ios\.)?dependency\b\s*(?:\(\s*)?['"]([^'"]+)['"]/;

/** Sources within a line of code: `%w[A].each { |name| s.subspec(name) { |c| c.source_files = "src" } }`. */
const NAMES_SOURCES = /\.(?:source_files|subspec)\b/;
const OF_OTHERS = /^\w+\.(?:osx|macos|watchos|tvos|visionos)\./;

/** Reads what a podspec compiles on iOS. Throws UnreadableFile for what is not text. */
export function readPodspec(bytes: Uint8Array, file: string): Podspec {
  const top = begin('');
  /** Blocks that are open: a spec, or nothing for one whose lines count for the spec around it or, in tests, for none. */
  const open: (Open | 'inner' | 'tests')[] = [top];
  const specAround = (): Open | undefined => {
    const around = open.findLast((one) => one !== 'inner');
    return around === 'tests' ? undefined : around;
  };

  for (const line of statementsOf(decodeText(bytes, file))) {
    const subspec = SUBSPEC.exec(line)?.[1];
    if (line === 'end' || /^end\b\W/.test(line)) close();
    else if (subspec !== undefined && opensBlock(line)) open.push(specAround() ? begin(subspec) : 'tests');
    else if (subspec !== undefined) specAround()?.subspecs.push({ ...begin(subspec), complete: false });
    else if (/^\w+\.(?:test|app)_spec\b/.test(line) && opensBlock(line)) open.push('tests');
    else if (opensBlock(line) && !/Spec(?:ification)?\.new\b/.test(line)) open.push('inner');
    else if (!/Spec(?:ification)?\.new\b/.test(line)) readLine(line, specAround());
  }
  while (open.length > 1) close();

  function close(): void {
    if (open.length < 2) return;
    const closed = open.pop();
    if (closed !== undefined && typeof closed !== 'string') specAround()?.subspecs.push(closed);
  }

  return top;
}

function begin(name: string): Open {
  return { name, sources: [], excluded: [], needs: [], subspecs: [], complete: true };
}

function readLine(line: string, spec: Open | undefined): void {
  if (!spec) return;
  const need = NEED.exec(line)?.[1];
  if (need !== undefined) spec.needs.push(need);
  const [, key, value = ''] = ASSIGNMENT.exec(line) ?? [];
  if (key === undefined && NAMES_SOURCES.test(line) && !OF_OTHERS.test(line)) spec.complete = false;
  if (key === undefined) return;
  const texts = textsIn(value);
  if (key === 'exclude_files') addAll(spec.excluded, texts ?? []);
  else if (key === 'source_files') {
    addAll(spec.sources, texts ?? []);
    spec.complete &&= texts !== undefined;
  } else if (/^:none\b/.test(value)) spec.defaults = [];
  else if (texts) spec.defaults = texts;
}

/** The texts of a list that holds nothing else: `'A', "B"`, `['A']`, `%w[A B]`. */
function textsIn(value: string): string[] | undefined {
  const words = /^%w[[({]([^\])}]*)[\])}]$/.exec(value.trim())?.[1];
  if (words !== undefined) return words.split(/\s+/).filter((word) => word !== '');
  const texts = quotedTexts(value);
  const rest = value.replace(/'[^']*'|"[^"]*"/g, '').replace(/\.freeze\b/g, '');
  return /^[\s,[\]]*$/.test(rest) && !value.includes('#{') && texts.length > 0 ? texts : undefined;
}

/** Lines without comments; a list that goes on over several lines is one. */
function statementsOf(text: string): string[] {
  const statements: string[] = [];
  for (const raw of text.split(/\r\n|\r|\n/)) {
    const line = withoutComment(raw).trim();
    const last = statements.at(-1);
    if (last !== undefined && isOpen(last) && last.length < 20_000)
      statements[statements.length - 1] = `${last} ${line}`;
    else if (line !== '') statements.push(line);
  }
  return statements;
}

function isOpen(statement: string): boolean {
  if (statement.endsWith(',')) return true;
  if (!ASSIGNMENT.test(statement)) return false;
  const bare = statement.replace(/'[^']*'|"[^"]*"/g, '');
  return bare.split('[').length > bare.split(']').length;
}
