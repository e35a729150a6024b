/**
 * What a decoder makes of a text that is written out: `JSONDecoder().decode(Config.self, from: Data(json.utf8))` is the same as
 * `Config(types: […])`. Structs whose properties the compiler decodes, enums of texts, lists and tables of them alone.
 * https://developer.apple.com/documentation/foundation/encoding-and-decoding-custom-types
 */
import type { Argument, Expression, Site, TypeName } from '../../facts/facts.ts';
import { assignedIn } from '../../program/for-good.ts';
import { codingKeys } from '../../program/left-out.ts';
import type { Call } from '../../program/mentions.ts';
import { findMethods, findTypeInfo, type TypeInfo } from '../../program/program.ts';
import { type Analysis, callId, memoize } from '../analysis.ts';
import type { Frame } from '../calls/frames.ts';
import { keptForGood } from '../collections/written-names.ts';

/** More nobody writes into a source. */
const LONGEST = 20_000;
const DEEPEST = 8;

/** Where a text stands, and how many values were made of it: each has a place of its own in it. */
interface Reading {
  readonly analysis: Analysis;
  readonly site: Site;
  count: number;
}

/** What is written there, as code; undefined where the text is not known, or the decoder does more than this. */
export function decodedText(analysis: Analysis, call: Call, frame: Frame): Expression | undefined {
  const { callee, args } = call;
  if (callee.kind !== 'member' || callee.name !== 'decode' || args.length !== 2) return undefined;
  const key = `decoded text ${callId(analysis, call)}`;
  return memoize(analysis, key, () => ({ made: readText(analysis, call, frame) })).made;
}

function readText(analysis: Analysis, { callee, args }: Call, frame: Frame): Expression | undefined {
  const [type, from] = args;
  if (callee.kind !== 'member' || !isPlainDecoder(analysis, callee.of, frame) || from?.label !== 'from')
    return undefined;
  const wanted = type && typeSaid(type.value);
  const text = textIn(analysis, from.value, frame);
  if (!wanted || !text) return undefined;
  let json: unknown;
  try {
    json = JSON.parse(text.value);
  } catch {
    return undefined;
  }
  return made({ analysis, site: text.site, count: 0 }, json, wanted, 0);
}

/** `JSONDecoder()`, where none looks for properties by other names. */
function isPlainDecoder(analysis: Analysis, of: Expression | undefined, frame: Frame): boolean {
  if (of?.kind === 'name' || of?.kind === 'member')
    return (
      !assignedIn(analysis.program).has('keyDecodingStrategy') &&
      isPlainDecoder(analysis, keptForGood(analysis, of, frame), frame)
    );
  return of?.kind === 'call' && of.args.length === 0 && of.callee.kind === 'name' && of.callee.name === 'JSONDecoder';
}

/** `Config.self`, `[Tile].self` */
function typeSaid(value: Expression): TypeName | undefined {
  if (value.kind !== 'member' || value.name !== 'self' || !value.of) return undefined;
  const { of } = value;
  if (of.kind === 'type') return of.type;
  if (of.kind === 'name') return { name: of.name, args: [] };
  const [only, ...more] = of.kind === 'list' ? of.items : [];
  return only?.kind === 'name' && more.length === 0
    ? { name: 'Array', args: [{ name: only.name, args: [] }] }
    : undefined;
}

/** `Data(json.utf8)`, `json.data(using: .utf8)!` */
function textIn(
  analysis: Analysis,
  value: Expression,
  frame: Frame,
): { readonly value: string; readonly site: Site } | undefined {
  const bytes =
    (value.kind === 'name' || value.kind === 'member' ? keptForGood(analysis, value, frame) : undefined) ?? value;
  const { callee, args = [] } = bytes.kind === 'call' ? bytes : {};
  const [given] = args;
  const utf8 =
    callee?.kind === 'name' && callee.name === 'Data' && given?.value.kind === 'member' ? given.value : undefined;
  const encoded = callee?.kind === 'member' && callee.name === 'data' && given?.label === 'using' ? callee : undefined;
  const of = utf8?.name === 'utf8' ? utf8.of : encoded?.of;
  const text = of && (keptForGood(analysis, of, frame) ?? of);
  return text?.kind === 'literal' && typeof text.value === 'string' && text.value.length <= LONGEST
    ? { value: text.value, site: text.site }
    : undefined;
}

function made(reading: Reading, json: unknown, type: TypeName, depth: number): Expression | undefined {
  const [inner, value] = type.args;
  const site = placeIn(reading);
  if (depth > DEEPEST) return undefined;
  if (type.name === 'Array' || type.name === 'Set') {
    const items = Array.isArray(json) && inner ? json.map((it) => made(reading, it, inner, depth + 1)) : [undefined];
    return isWhole(items) ? { kind: 'list', items, site } : undefined;
  }
  if (type.name === 'Dictionary') {
    if (!isTable(json) || inner?.name !== 'String' || !value) return undefined;
    const entries = Object.entries(json).map(([key, it]) => [key, made(reading, it, value, depth + 1)] as const);
    const pairs = entries.flatMap(([key, it]): [Expression, Expression][] =>
      it ? [[{ kind: 'literal', value: key, site: placeIn(reading) }, it]] : [],
    );
    return pairs.length === entries.length ? { kind: 'dictionary', pairs, site } : undefined;
  }
  const info = findTypeInfo(reading.analysis.program, type.name);
  if (info) return info.cases.size > 0 ? caseOf(info, json, site) : objectOf(reading, info, json, depth);
  const isPlain = PLAIN.get(type.name) === typeof json;
  return isPlain ? { kind: 'literal', value: json as string | number | boolean, site } : undefined;
}

const PLAIN: ReadonlyMap<string, string> = new Map([
  ['String', 'string'],
  ['Bool', 'boolean'],
  ...['Int', 'Double'].map((name) => [name, 'number'] as const),
]);

function placeIn(reading: Reading): Site {
  const { file, start, end } = reading.site;
  reading.count += 1;
  return { file, start: Math.min(start + reading.count, end), end };
}

function isTable(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function isWhole(items: readonly (Expression | undefined)[]): items is readonly Expression[] {
  return !items.includes(undefined);
}

/** The case that a text stands for. */
function caseOf(info: TypeInfo, json: unknown, site: Site): Expression | undefined {
  if (info.kind !== 'enum' || !info.supertypes.has('String') || info.functions.has('init')) return undefined;
  for (const { name, raw } of info.cases.values())
    if (json === (raw?.kind === 'literal' ? raw.value : raw ? undefined : name))
      return { kind: 'member', of: { kind: 'name', name: info.name, site }, name, site };
  return undefined;
}

/** A struct with each property that its keys name. */
function objectOf(reading: Reading, info: TypeInfo, json: unknown, depth: number): Expression | undefined {
  const { program } = reading.analysis;
  if (info.kind !== 'struct' || !isTable(json) || findMethods(program, info, 'init').length > 0) return undefined;
  const keys = codingKeys(program).get(info);
  const args: Argument[] = [];
  for (const { fact } of info.variables.values()) {
    const { name, type, value, isConstant, getter, modifiers } = fact;
    if (getter || modifiers.has('static')) continue;
    const key = keys ? keyOf(keys, name) : name;
    // one that has a value and is no variable is not decoded, nor one that has no key
    if (key === undefined || (value && isConstant)) continue;
    if (!type || [...modifiers].some((word) => word.startsWith('@'))) return undefined;
    if (json[key] === null) continue;
    // the decoder may be told to look for it by another name
    if (json[key] === undefined) return undefined;
    const given = made(reading, json[key], type, depth + 1);
    if (!given) return undefined;
    args.push({ label: name, value: given });
  }
  const site = placeIn(reading);
  return { kind: 'call', callee: { kind: 'name', name: info.name, site }, args, site };
}

function keyOf({ cases }: TypeInfo, name: string): string | undefined {
  const one = cases.get(name);
  if (!one?.raw) return one?.name;
  return one.raw.kind === 'literal' && typeof one.raw.value === 'string' ? one.raw.value : undefined;
}
