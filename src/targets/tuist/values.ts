/**
 * The values of a Tuist manifest, names and helper functions followed into `Tuist/ProjectDescriptionHelpers`.
 */

import { readSwiftFunctions, type SwiftFunction } from '../../read/swift/functions.ts';
import { readSwiftLiterals, type SwiftArgument, type SwiftCall, type SwiftValue } from '../../read/swift/literals.ts';
import { JOINED_TEXT } from '../../read/swift/open.ts';
import { decodeText, placesIn } from '../../read/text.ts';
import { type Location, type PlistEntry, type PlistValue, type RepoFiles, UnreadableFile } from '../../types.ts';
import { readTextIfPossible } from '../plist-paths.ts';

export interface TuistValues {
  /** The value behind names and calls of helpers; the value itself where nothing is known of them. `type` is what it
   *  must be, where several helpers of one name differ in that. */
  resolve(value: SwiftValue | undefined, type?: string): SwiftValue | undefined;
  argument(call: SwiftCall, ...labels: readonly string[]): SwiftValue | undefined;
  /** The constants of the manifest itself. */
  readonly constants: ReadonlyMap<string, SwiftValue>;
}

const MOST_STEPS = 4000;
const DEEPEST = 24;
const LONGEST = 20_000;

/** Opens a manifest with its helpers. Throws {@link UnreadableFile} for a manifest that is not text. */
export function openTuistValues(file: string, helpers: readonly string[], files: RepoFiles): TuistValues {
  const text = decodeText(files.bytes(file), file);
  const own = readSwiftLiterals(text, file).constants;
  const constants = new Map(own);
  const functions = new Map<string, SwiftFunction[]>();
  let steps = 0;

  function addFunctions(read: readonly SwiftFunction[]): void {
    for (const one of read) functions.set(one.name, [...(functions.get(one.name) ?? []), one]);
  }

  const rawValues = new Map<string, SwiftValue>();
  function addRawValues(source: string, path: string): void {
    const places = placesIn(path, source);
    for (const { 1: name = '', 2: value = '', index } of source.matchAll(/\bcase\s+(\w+)\s*=\s*"([^"\\\n]*)"/g)) {
      rawValues.set(`.${name}`, { kind: 'string', value, at: places(index) });
    }
  }

  addFunctions(readSwiftFunctions(text, file));
  addRawValues(text, file);
  for (const helper of helpers) {
    const source = readTextIfPossible(files, helper);
    for (const [name, value] of readSwiftLiterals(source, helper).constants)
      if (!constants.has(name)) constants.set(name, value);
    addFunctions(readSwiftFunctions(source, helper));
    addRawValues(source, helper);
  }
  const byMember = new Map<string, SwiftValue>();
  for (const [name, value] of constants) {
    const member = name.slice(name.lastIndexOf('.'));
    if (member.startsWith('.') && !byMember.has(member)) byMember.set(member, value);
  }

  function resolve(
    value: SwiftValue | undefined,
    type: string | undefined,
    open: readonly SwiftFunction[],
  ): SwiftValue | undefined {
    steps += 1;
    if (!value || steps > MOST_STEPS || open.length > DEEPEST) return value;
    if (value.kind === 'member') {
      const known = constants.get(value.name) ?? byMember.get(value.name) ?? rawValue(value.name);
      if (known && known !== value) return resolve(known, type, open);
      const property = choose(
        named(value.name).filter(({ isProperty }) => isProperty),
        type,
        open,
      );
      const made = property?.result();
      return property && made ? resolve(made, type, [...open, property]) : value;
    }
    if (value.kind !== 'call') return value;
    if (value.name === JOINED_TEXT) return join(value, open);
    const called = value;
    const wanted = /^\w+\.\w+$/.test(called.name) ? called.name.replace(/\.\w+$/, '') : type;
    const fitting = named(called.name).filter((one) => !one.isProperty && accepts(one, called));
    // Without a dot before it, it may stand in any type: `extension Project` makes targets, too.
    const isBare = !called.name.includes('.');
    const helper = choose(fitting, wanted, open) ?? (isBare ? choose(fitting, undefined, open) : undefined);
    const result = helper?.result();
    return helper && result
      ? resolve(substitute(result, argumentsOf(helper, called), 0), type, [...open, helper])
      : value;
  }

  function join({ arguments: parts, at }: SwiftCall, open: readonly SwiftFunction[]): SwiftValue {
    const texts = parts.map((part) => resolve(part.value, undefined, open));
    const known = texts.flatMap((text) => (text?.kind === 'string' ? [text.value] : []));
    return known.length === texts.length
      ? { kind: 'string', value: known.join('').slice(0, LONGEST), at }
      : { kind: 'unresolved', reason: 'A text holds a value that is not known', at };
  }

  /** `Feature.app.rawValue`, where the case has a text of its own. */
  function rawValue(name: string): SwiftValue | undefined {
    const match = /(\.\w+)\.rawValue$/.exec(name);
    return match?.[1] === undefined ? undefined : rawValues.get(match[1]);
  }

  function named(name: string): readonly SwiftFunction[] {
    return functions.get(name.slice(name.lastIndexOf('.') + 1)) ?? [];
  }

  /** What each parameter of a helper stands for in a call. */
  function argumentsOf(helper: SwiftFunction, call: SwiftCall): ReadonlyMap<string, SwiftValue> {
    const given = new Map<string, SwiftValue>();
    for (const [index, parameter] of helper.parameters.entries()) {
      const argument = parameter.label === undefined ? call.arguments[index]?.value : find(call, parameter.label);
      const value = argument ?? parameter.fallback();
      if (!value) continue;
      given.set(parameter.name, value);
      const raw = value.kind === 'member' ? rawValues.get(value.name.replace(/^.*(?=\.)/, '')) : undefined;
      if (raw) given.set(`${parameter.name}.rawValue`, raw);
    }
    return given;
  }

  function substitute(value: SwiftValue, given: ReadonlyMap<string, SwiftValue>, depth: number): SwiftValue {
    steps += 1;
    if (steps > MOST_STEPS || depth > DEEPEST) return value;
    const inner = (part: SwiftValue) => substitute(part, given, depth + 1);
    switch (value.kind) {
      case 'member':
        return given.get(value.name) ?? value;
      case 'array':
        return { ...value, value: value.value.map(inner) };
      case 'dictionary':
        return { ...value, value: value.value.map((pair) => ({ key: inner(pair.key), value: inner(pair.value) })) };
      case 'call':
        return {
          ...value,
          arguments: value.arguments.map((one): SwiftArgument => ({ ...one, value: inner(one.value) })),
        };
      default:
        return value;
    }
  }

  return {
    constants: own,
    resolve: (value, type) => resolve(value, type, []),
    argument: (call, ...labels) =>
      resolve(
        labels.map((label) => find(call, label)).find((value) => value !== undefined),
        undefined,
        [],
      ),
  };
}

function find(call: SwiftCall, label: string): SwiftValue | undefined {
  return call.arguments.find((argument) => argument.label === label)?.value;
}

/** Of helpers with one name the one that makes the type, and that is not being read already: they call each other. */
function choose(
  helpers: readonly SwiftFunction[],
  type: string | undefined,
  open: readonly SwiftFunction[],
): SwiftFunction | undefined {
  const free = helpers.filter((one) => !open.includes(one));
  return (
    free.find(({ owner }) => owner === type) ??
    (type === undefined ? free[0] : free.find(({ owner }) => owner === undefined || !BUILT_IN.has(owner)))
  );
}

const BUILT_IN: ReadonlySet<string> = new Set([
  'Target',
  'TargetDependency',
  'Project',
  'InfoPlist',
  'Entitlements',
  'Settings',
  'Plist',
]);

/** Whether a call gives each parameter without a default, and nothing that is no parameter. */
function accepts({ parameters }: SwiftFunction, call: SwiftCall): boolean {
  const labels = parameters.map(({ label }) => label);
  const isKnown = call.arguments.every((argument) => labels.includes(argument.label));
  return isKnown && parameters.every((parameter) => isGiven(parameter, call) || parameter.fallback() !== undefined);
}

function isGiven({ label }: SwiftFunction['parameters'][number], call: SwiftCall): boolean {
  return call.arguments.some((argument) => argument.label === label);
}

/** A value of a property list: a literal, or one wrapped as `.string("x")`, `.array([…])`. */
export function toPlistValue(value: SwiftValue | undefined, values: TuistValues, depth = 0): PlistValue | undefined {
  const known = values.resolve(value);
  if (!known || known.kind === 'nil') return undefined;
  const unresolved = (reason: string, at: Location): PlistValue => ({ kind: 'unresolved', reason, at });
  if (depth > DEEPEST) return unresolved('The value nests too deeply', known.at);
  switch (known.kind) {
    case 'string':
    case 'number':
    case 'boolean':
      return known;
    case 'array': {
      if (!known.complete) return unresolved('Code adds to the list', known.at);
      const items = known.value.map(
        (item) => toPlistValue(item, values, depth + 1) ?? unresolved('An item of the list is nil', known.at),
      );
      return { kind: 'array', value: items, at: known.at };
    }
    case 'dictionary':
      return { kind: 'dictionary', value: toEntries(known, values, depth + 1), at: known.at };
    case 'call': {
      const [only] = known.arguments;
      const isWrapper = /^\.(?:string|array|boolean|integer|real|dictionary)$/.test(known.name);
      return isWrapper && only
        ? toPlistValue(only.value, values, depth + 1)
        : unresolved(`\`${known.name}\` is not evaluated`, known.at);
    }
    case 'member':
      return unresolved(`\`${known.name}\` is not known before the manifest runs`, known.at);
    default:
      return unresolved(known.reason, known.at);
  }
}

/** The entries of a dictionary with texts as keys. */
export function toEntries(
  dictionary: Extract<SwiftValue, { kind: 'dictionary' }>,
  values: TuistValues,
  depth = 0,
): Map<string, PlistEntry> {
  const entries = new Map<string, PlistEntry>();
  for (const { key, value } of dictionary.value) {
    const name = values.resolve(key);
    const plist = toPlistValue(value, values, depth + 1);
    if (name?.kind === 'string' && plist) entries.set(name.value, { key: name.value, keyAt: name.at, value: plist });
  }
  return entries;
}
