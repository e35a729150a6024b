/**
 * Parsing with tree-sitter: bounded in size and time, each grammar loaded when a file first needs it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import type * as TreeSitter from 'web-tree-sitter';
import { type Copy, type Cursor, copyTree, type Names, namesOf } from './syntax.ts';

export type Grammar = 'swift' | 'objc' | 'tsx' | 'dart' | 'c-sharp' | 'kotlin';

export interface ParseLimits {
  /** Milliseconds that one parse may take. */
  readonly time: number;
  /** UTF-16 units that a file may have. */
  readonly size: number;
}

/** The Swift grammar looks at all that follows each sign of such a run, and cannot be stopped while it does. */
const LONGEST_HASHES = /#{300}/;

/** A megabyte of handwritten code is unheard of, and parses in half a second; of comments four do. What is longer than
 *  its time is not read, whatever its size. */
export const PARSE_LIMITS: ParseLimits = { time: 4_000, size: 4_000_000 };

export type Parse = (Copy & { readonly hasError: boolean }) | { readonly failure: string };

/** Parses text, or says why not. Synchronous once its grammar is loaded by {@link loadGrammar}. */
export type ParseText = (text: string, limits?: ParseLimits) => Parse;

// The places differ between the sources, what tsc writes to lib/, and the bundles; the first that is there is taken.
const GRAMMAR_FOLDERS = ['../grammars/', './wasm/', '../wasm/', '../../../src/code/grammars/'];
const ENGINE_FOLDERS = ['./wasm/', '../wasm/', '../../../node_modules/web-tree-sitter/'];

/** Milliseconds that no handwritten file takes, and how long all files together may take more than that: a repository of
 *  thousands that are made to be slow ends too. */
const SLOW = 500;
const SLOW_IN_ALL = 20_000;
let slow = 0;

/** Pages of 64 KiB that the engine may take, 384 MB. A grammar that is led to hold many readings of a file apart takes
 *  gigabytes in a second; where there are no more, the engine breaks, as below. */
const MOST_PAGES = 6_144;
declare const WebAssembly: { readonly Memory: new (size: { initial: number; maximum: number }) => object };

/** A file can bring the engine's own memory into disorder: then nothing that it parses later can be relied on, and
 *  another engine is loaded for the files after it. More than this many are meant. */
const MOST_ENGINES = 4;
let engines = 1;
let engine: Promise<Engine> | undefined;
const grammars = new Map<Grammar, Promise<ParseText>>();

/** Loads a grammar, once. */
export function loadGrammar(grammar: Grammar): Promise<ParseText> {
  let loaded = grammars.get(grammar);
  if (!loaded) {
    loaded = load(grammar);
    grammars.set(grammar, loaded);
  }
  return loaded;
}

async function load(grammar: Grammar): Promise<ParseText> {
  engine ??= loadEngine();
  const { Language, Parser, cursor } = await engine;
  const language = await Language.load(readFileSync(find(`tree-sitter-${grammar}.wasm`, GRAMMAR_FOLDERS)));
  const parser = new Parser();
  parser.setLanguage(language);
  const loaded = { parser, cursor, names: namesOf(language) };
  const own = engines;
  return (text, limits = PARSE_LIMITS) => {
    if (text.length > limits.size) return { failure: `it has more than ${limits.size} characters` };
    if (LONGEST_HASHES.test(text)) return { failure: 'it has hundreds of `#` in a row' };
    if (own !== engines) return { failure: 'the parser gave up on another file' };
    const taken = startClock();
    const time = slow > SLOW_IN_ALL ? Math.min(limits.time, SLOW) : limits.time;
    const isLate = () => taken() > time;
    try {
      return parseWith(loaded, text, isLate) ?? { failure: `parsing it takes more than ${time} ms` };
    } catch (error) {
      if (!(error instanceof Error && error.name === 'RuntimeError')) throw error;
      engines += 1;
      if (engines <= MOST_ENGINES) {
        engine = undefined;
        grammars.clear();
      }
      return { failure: 'the parser gives up on it' };
    } finally {
      const spent = taken();
      if (spent > SLOW) slow += spent;
    }
  };
}

/** Milliseconds since it was started in which this process was at work: on a machine that is busy with others, the same
 *  files are read. The system is asked only where the clock on the wall has gone on that far. */
function startClock(): () => number {
  const [wall, work] = [performance.now(), workDone()];
  let asked = { at: SLOW, worked: SLOW };
  return () => {
    const passed = performance.now() - wall;
    if (passed < asked.at + BETWEEN) return Math.min(passed, asked.worked);
    asked = { at: passed, worked: workDone() - work };
    return Math.min(passed, asked.worked);
  };
}

/** Milliseconds between two questions to the system, each of which takes a thousandth of one. */
const BETWEEN = 20;

function workDone(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

interface Loaded {
  readonly parser: TreeSitter.Parser;
  readonly cursor: Cursor;
  readonly names: Names;
}

function parseWith({ parser, cursor, names }: Loaded, text: string, isLate: () => boolean): Parse | undefined {
  // the typings say void, the engine stops when it gets true
  const tree = parser.parse(text, null, { progressCallback: isLate });
  if (!tree) {
    parser.reset();
    return undefined;
  }
  const copy = copyTree(tree, cursor, names, isLate);
  const { hasError } = tree.rootNode;
  tree.delete();
  return copy && { ...copy, hasError };
}

type Engine = Pick<typeof TreeSitter, 'Language' | 'Parser'> & { readonly cursor: Cursor };

async function loadEngine(): Promise<Engine> {
  // Without these V8 optimises the grammar's huge lexer function in the background and the process hangs 3 s at exit.
  for (const flag of ['--liftoff', '--no-wasm-tier-up', '--no-wasm-dynamic-tiering']) setFlagsFromString(flag);
  const script = find('web-tree-sitter.js', ENGINE_FOLDERS);
  // A bundler that follows this import breaks the engine, which reads its own wasm beside its script.
  const loaded = (await import(/* webpackIgnore: true */ `${script.href}?${engines}`)) as typeof TreeSitter;
  // What the engine says when it breaks is told in the report.
  const wasmMemory = new WebAssembly.Memory({ initial: 512, maximum: MOST_PAGES });
  // Emscripten makes the object that it gets into the module.
  const module = { wasmMemory, print: ignore, printErr: ignore };
  await loaded.Parser.init(module);
  const { Language, Parser } = loaded;
  return { Language, Parser, cursor: module as typeof module & Cursor };
}

function ignore(): undefined {
  return undefined;
}

function find(name: string, folders: readonly string[]): URL {
  const here = import.meta.url;
  for (const folder of folders) {
    const url = new URL(folder + name, here);
    if (existsSync(url)) return url;
  }
  throw new Error(`${name} is not there: the installation is incomplete.`);
}
