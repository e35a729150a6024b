/**
 * Parsing with tree-sitter: bounded in size and time, each grammar loaded when a file first needs it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import type * as TreeSitter from 'web-tree-sitter';
import { copyTree, type Syntax } from './syntax.ts';

export type Grammar = 'swift' | 'objc' | 'javascript' | 'typescript' | 'tsx' | 'c-sharp' | 'dart';

export interface ParseLimits {
  /** Milliseconds that one parse may take. */
  readonly time: number;
  /** UTF-16 units that a file may have. */
  readonly size: number;
}

/** The Swift grammar looks at all that follows each sign of such a run, and cannot be stopped while it does. */
const LONGEST_HASHES = /#{300}/;

/** A megabyte of handwritten code is unheard of, and parses in half a second. */
export const PARSE_LIMITS: ParseLimits = { time: 2_000, size: 1_500_000 };

export type Parse = { readonly root: Syntax; readonly hasError: boolean } | { readonly failure: string };

/** Parses text, or says why not. Synchronous once its grammar is loaded by {@link loadGrammar}. */
export type ParseText = (text: string, limits?: ParseLimits) => Parse;

// The places differ between the sources, what tsc writes to lib/, and the bundles; the first that is there is taken.
const GRAMMAR_FOLDERS = ['./grammars/', './wasm/', '../wasm/', '../../src/code/grammars/'];
const ENGINE_FOLDERS = ['./wasm/', '../wasm/', '../../node_modules/web-tree-sitter/'];

/** Milliseconds that no handwritten file takes, and how long all files together may take more than that: a repository of
 *  thousands that are made to be slow ends too. */
const SLOW = 500;
const SLOW_IN_ALL = 20_000;
let slow = 0;

let engine: Promise<typeof TreeSitter> | undefined;
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
  const { Language, Parser } = await engine;
  const language = await Language.load(readFileSync(find(`tree-sitter-${grammar}.wasm`, GRAMMAR_FOLDERS)));
  const parser = new Parser();
  parser.setLanguage(language);
  return (text, limits = PARSE_LIMITS) => {
    if (text.length > limits.size) return { failure: `it has more than ${limits.size} characters` };
    if (LONGEST_HASHES.test(text)) return { failure: 'it has hundreds of `#` in a row' };
    const start = performance.now();
    const time = slow > SLOW_IN_ALL ? Math.min(limits.time, SLOW) : limits.time;
    const isLate = () => performance.now() > start + time;
    // the typings say void, the engine stops when it gets true
    const tree = parser.parse(text, null, { progressCallback: isLate });
    if (!tree) parser.reset();
    try {
      const root = tree && copyTree(tree.walk(), language, isLate);
      if (!root) return { failure: `parsing it takes more than ${time} ms` };
      return { root, hasError: tree.rootNode.hasError };
    } finally {
      tree?.delete();
      const spent = performance.now() - start;
      if (spent > SLOW) slow += spent;
    }
  };
}

async function loadEngine(): Promise<typeof TreeSitter> {
  // Without these V8 optimises the grammar's huge lexer function in the background and the process hangs 3 s at exit.
  for (const flag of ['--liftoff', '--no-wasm-tier-up', '--no-wasm-dynamic-tiering']) setFlagsFromString(flag);
  const script = find('web-tree-sitter.js', ENGINE_FOLDERS);
  // A bundler that follows this import breaks the engine, which reads its own wasm beside its script.
  const loaded = (await import(/* webpackIgnore: true */ script.href)) as typeof TreeSitter;
  await loaded.Parser.init();
  return loaded;
}

function find(name: string, folders: readonly string[]): URL {
  const here = import.meta.url;
  for (const folder of folders) {
    const url = new URL(folder + name, here);
    if (existsSync(url)) return url;
  }
  throw new Error(`${name} is not there: the installation is incomplete.`);
}
