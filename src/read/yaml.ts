/**
 * YAML with the place of every key and value, anchors and merge keys followed.
 */

import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  type Pair,
  Parser,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { addAll } from '../lists.ts';
import { type Location, type PlistEntry, type PlistValue, UnreadableFile } from '../types.ts';
import { decodeText, type Places, placesIn } from './text.ts';
import { addEntry, MAX_DEPTH } from './values.ts';

export interface YamlOptions {
  /** Whether a bare `YES`, `no`, `on` or `off` is a truth value, as it was before YAML 1.2 and is to Swift's Yams. */
  readonly yesIsTrue?: boolean;
}

/** Aliases may stand for one another, so a file of a few lines could stand for more values than memory holds. */
const MAX_VALUES = 200_000;
/** Words, marks and spaces between them. The parser takes seconds for more. */
const MAX_TOKENS = 1_000_000;
const TOO_DEEP = `nests deeper than ${MAX_DEPTH} levels`;
const YES = /^(?:yes|Yes|YES|on|On|ON)$/;
const NO = /^(?:no|No|NO|off|Off|OFF)$/;

/**
 * Reads the first document of a YAML file. What an alias stands for keeps the place it was written at; `null` stands for
 * an entry that is not there; keys that are no text are taken as they are spelled. Throws {@link UnreadableFile}.
 */
export function readYaml(bytes: Uint8Array, file: string, options: YamlOptions = {}): PlistValue {
  const text = decodeText(bytes, file);
  const place = placesIn(file, text);
  if (text.length > MAX_TOKENS) countTokens(text, place);
  const document = parse(text, place);
  const [mistake] = document.errors;
  if (mistake) {
    const reason = mistake.message.replace(/\s+/g, ' ').replace(/[.:]$/, '');
    throw new UnreadableFile(`is not valid YAML: ${reason}`, place(...mistake.pos));
  }
  const value = document.contents && toValue(document.contents, place, options);
  if (!value) throw new UnreadableFile('holds no value', place(0));
  return value;
}

function countTokens(text: string, place: Places): void {
  let count = 0;
  let length = 0;
  for (const token of new Lexer().lex(text)) {
    count += 1;
    length += token.length;
    if (count > MAX_TOKENS)
      throw new UnreadableFile(`holds more than ${MAX_VALUES} values`, place(Math.min(length, text.length)));
  }
}

/** The first document. After a mistake nothing is read: it is told, and the parser would go on for as long as there is text. */
function parse(text: string, place: Places): Document.Parsed {
  const composer = new Composer({ prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
  for (const token of tokens(text, place)) {
    for (const document of composer.next(token)) return document as Document.Parsed;
    if (token.type === 'error') break;
  }
  for (const document of composer.end(true, text.length)) return document as Document.Parsed;
  throw new UnreadableFile('holds no value', place(0));
}

/** What stands at the top of the text. The library makes values by calling itself for every level, and where the stack
 *  gives out no `catch` is sure to be reached. */
function* tokens(text: string, place: Places): Generator<CST.Token> {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (parser.stack.length > 2 * MAX_DEPTH) throw new UnreadableFile(TOO_DEEP, place(parser.offset));
  }
  yield* parser.end();
}

function toValue(top: Node, place: Places, { yesIsTrue = false }: YamlOptions): PlistValue | undefined {
  const anchors = new Map<string, Node>();
  const open = new Set<Node>();
  let count = 0;

  const at = ({ range }: Node): Location => (range ? place(range[0], Math.max(range[0], range[1])) : place(0));
  const start = ({ range }: Node): Location => place(range?.[0] ?? 0);

  function convert(node: Node, depth: number): PlistValue | undefined {
    count += 1;
    if (count > MAX_VALUES) throw new UnreadableFile(`holds more than ${MAX_VALUES} values`, start(node));
    if (depth > MAX_DEPTH) throw new UnreadableFile(TOO_DEEP, start(node));
    if (isAlias(node)) return convert(resolve(node), depth + 1);
    if (node.anchor !== undefined) anchors.set(node.anchor, node);
    if (isScalar(node)) return scalar(node);
    if (open.has(node)) throw new UnreadableFile('holds an alias that stands for itself', start(node));
    open.add(node);
    const value = isMap(node)
      ? dictionary(node, depth)
      : isSeq(node)
        ? list(node.items, start(node), depth)
        : undefined;
    open.delete(node);
    return value;
  }

  function resolve(alias: Node & { source: string }): Node {
    const node = anchors.get(alias.source);
    if (!node) throw new UnreadableFile(`holds the alias "${alias.source}" of nothing`, at(alias));
    return node;
  }

  function scalar(node: Scalar): PlistValue | undefined {
    const { value } = node;
    if (value === null || value === undefined) return undefined;
    if (typeof value === 'boolean') return { kind: 'boolean', value, at: at(node) };
    if (typeof value === 'number') return { kind: 'number', value, at: at(node) };
    if (yesIsTrue && node.type === 'PLAIN' && typeof value === 'string' && (YES.test(value) || NO.test(value))) {
      return { kind: 'boolean', value: YES.test(value), at: at(node) };
    }
    return { kind: 'string', value: String(value), at: at(node) };
  }

  function list(items: readonly unknown[], place: Location, depth: number): PlistValue {
    const value: PlistValue[] = [];
    for (const item of items) {
      const converted = item ? convert(item as Node, depth + 1) : undefined;
      if (converted) value.push(converted);
    }
    return { kind: 'array', value, at: place };
  }

  function dictionary(node: YAMLMap, depth: number): PlistValue {
    const entries = new Map<string, PlistEntry>();
    const merged: PlistValue[] = [];
    for (const pair of node.items as Pair<Node, Node | null>[]) {
      const key = isAlias(pair.key) ? resolve(pair.key) : pair.key;
      if (!isScalar(key)) throw new UnreadableFile('holds a key that is no text', key ? start(key) : start(node));
      if (key.anchor !== undefined) anchors.set(key.anchor, key);
      const value = pair.value ? convert(pair.value, depth + 1) : undefined;
      const name = key.type === 'PLAIN' ? (key.source ?? String(key.value)) : String(key.value ?? '');
      if (name === '<<' && key.type === 'PLAIN')
        addAll(merged, value?.kind === 'array' ? value.value : value ? [value] : []);
      else if (value) addEntry(entries, name, at(pair.key), value);
      else entries.delete(name);
    }
    for (const { key, keyAt, value } of merged.flatMap((one) =>
      one.kind === 'dictionary' ? [...one.value.values()] : [],
    )) {
      if (!entries.has(key)) addEntry(entries, key, keyAt, value);
    }
    return { kind: 'dictionary', value: entries, at: start(node) };
  }

  return convert(top, 0);
}
