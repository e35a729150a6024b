/**
 * The names that a method of one of Apple's languages has in the other.
 * https://developer.apple.com/documentation/swift/customizing-objective-c-apis
 */

import type { Expression, FunctionFact, Parameter, TypeFact, TypeName } from '../../facts/facts.ts';
import { isCallable } from '../../facts/type-names.ts';
import { wordsAt } from '../words.ts';

const PREPOSITIONS =
  'For|With|From|By|In|Into|At|To|Of|On|Onto|Using|And|Matching|Containing|As|Before|After|Between|Since|Until';
const PREPOSITION = new RegExp(`^(.*?[a-z0-9])(${PREPOSITIONS})([A-Z][\\s\\S]*)?$`);
const LAST_PREPOSITION = new RegExp(`^(.*[a-z0-9])(${PREPOSITIONS})([A-Z][\\s\\S]*)?$`);
const BEGINS_WITH_PREPOSITION = new RegExp(`^(?:${PREPOSITIONS}|${PREPOSITIONS.toLowerCase()})(?![a-z])`);
/** What makes a method `async` in Swift: the piece of the selector that its last block has. */
const COMPLETION = /^(?:with)?(?:completion(?:Handler|Block)?|reply(?:To)?)$/i;
const WITH_COMPLETION = /With(?:Completion(?:Handler|Block)?|Reply(?:To)?)$/;

/** An Objective-C method as Swift may call it: `queryRecordsForType:` is `queryRecords(forType:)` or `queryRecords(for:)`.
 *  Swift drops words that a parameter's type says again, and what a method completes with. */
export function swiftNames(fact: FunctionFact): readonly FunctionFact[] {
  const plain: FunctionFact = { ...fact, isMessage: false };
  const { otherName, awaitedName, parameters, name } = fact;
  const all = otherName === undefined ? namesOf(plain) : [named(plain, otherName)];
  const last = parameters.at(-1);
  if (last?.type?.name === ERROR_POINTER) return distinct([...all, ...throwing(plain, all)]);
  if (!last || !isBlock(last)) return distinct(all);
  const said = awaitedName === undefined ? [] : [withoutLast(named(plain, awaitedName))];
  const isSole = parameters.length === 1;
  const piece = isSole ? WITH_COMPLETION.exec(name)?.[0] : (last.label ?? '');
  if (said.length > 0 || piece === undefined || !COMPLETION.test(piece)) return distinct([...all, ...said]);
  // awaited, the block is left out
  const awaited = all.map((it) => withoutLast(it));
  return distinct([
    ...all,
    ...(isSole ? [{ ...withoutLast(plain), name: name.slice(0, -piece.length) }] : []),
    ...awaited,
  ]);
}

/** A block, or what may be one by the name of a type: `completion:(RDDone)done`. */
function isBlock(parameter: Parameter): boolean {
  return isCallable(parameter) || (parameter.type?.isValue === true && COMPLETION.test(parameter.label ?? ''));
}

/** What Swift calls a pointer to an error: `NSError **`. What takes one last throws there, and takes none.
 *  https://developer.apple.com/documentation/swift/about-imported-cocoa-error-parameters */
export const ERROR_POINTER = 'NSErrorPointer';
const WITH_ERROR = /(?:AndReturn|Returning|With)Error$/;

/** A method that throws, by its names: `load()` of `loadAndReturnError:`, `fetch(_:)` of `fetchType:error:`. */
function throwing(plain: FunctionFact, all: readonly FunctionFact[]): readonly FunctionFact[] {
  const { name, parameters } = plain;
  if (parameters.length > 1) return all.map((it) => withoutLast(it));
  const short = name.replace(WITH_ERROR, '');
  return short === name && plain.otherName === undefined
    ? []
    : (plain.otherName === undefined ? [{ ...plain, name: short }] : all).map((it) => withoutLast(it));
}

/** Of what calls something by its other name, and nobody but who says that calls it. */
export const FORWARDS: ReadonlySet<string> = new Set(['@Forwards']);

/** Methods of a class that make an object of it, as the functions that Swift calls by its name: `readerWithKind:` of
 *  `RecordReader` is `RecordReader(kind:)`. */
export function makersOf({ name, functions }: TypeFact, swiftName: string): readonly FunctionFact[] {
  return functions.flatMap((fact) => {
    if (!fact.modifiers.has('static') || fact.result?.name !== name) return [];
    const rest = fact.otherName === undefined ? restOf(fact.name, name) : undefined;
    if (rest === undefined && !fact.otherName?.startsWith('init(')) return [];
    const words = wordsAt(fact.site);
    const args = fact.parameters.map(({ label, name: given }) => ({
      ...(label !== undefined && { label }),
      value: words.name(given),
    }));
    const callee = words.member(words.name(name), fact.name);
    const body = [words.give({ kind: 'call', callee, args, site: fact.site, isMessage: true })];
    return swiftNames({ ...fact, name: `init${rest ?? ''}` })
      .filter((it) => it.name === 'init')
      .map((it) => ({ ...it, name: swiftName, body, modifiers: FORWARDS }));
  });
}

/** What stands in the name of a maker behind the last words of its class: `WithKind`. */
function restOf(name: string, type: string): string | undefined {
  const words = type.split(/(?=[A-Z][a-z])/);
  const begins = words.map((_, index) => lowerFirst(words.slice(index).join('')));
  const said = begins.find((it) => name.startsWith(it) && /^[A-Z]/.test(name.slice(it.length)));
  return said && name.slice(said.length);
}

/** A method by a name of {@link swiftNames} that leaves its block out: it gives what the block is first given, and what comes
 *  behind that is an error. Undefined for any other name. */
export function awaited(fact: FunctionFact, as: FunctionFact): FunctionFact | undefined {
  const { name, parameters, site } = fact;
  const block = parameters.at(-1);
  if (!block || !isBlock(block) || !as.parameters.at(-1)?.default) return undefined;
  const words = wordsAt(site);
  const [kept, given] = ['\0kept', '\0given'];
  const keeps = words.closure([given], [words.assign(words.name(kept), words.name(given))]);
  const args = parameters.map((it) => ({
    value: it === block ? keeps : words.name(it.name),
    ...(it.label !== undefined && { label: it.label }),
  }));
  const callee = words.member(words.name('self'), name);
  const { result: _, ...plain } = as;
  return {
    ...plain,
    modifiers: new Set([...as.modifiers, 'forSwift']),
    parameters: as.parameters.slice(0, -1),
    body: [
      words.declare(kept),
      words.does({ kind: 'call', callee, args, site, isMessage: true }),
      words.give(words.name(kept)),
    ],
  };
}

function namesOf(plain: FunctionFact): readonly FunctionFact[] {
  const { name, parameters } = plain;
  const [first, ...rest] = parameters;
  if (!first) return [plain];
  const others = rest.map((it) => relabel(it, it.label && shortened(it.label, it.type, true)));
  const made = (base: string, label: string | undefined): FunctionFact[] =>
    [rest, others].map((more) => ({ ...plain, name: base, parameters: [relabel(first, label), ...more] }));
  if (name.startsWith('initWith')) {
    const label = lowerFirst(name.slice('initWith'.length));
    return [...made('init', label), ...made('init', shortened(label, first.type, true))];
  }
  const split = [PREPOSITION, LAST_PREPOSITION].flatMap((pattern) => {
    const [, base = '', preposition = '', noun = ''] = pattern.exec(name) ?? [];
    if (base === '') return [];
    const word = preposition.toLowerCase();
    const ofWith = word === 'with' && noun !== '' ? made(base, lowerFirst(noun)) : [];
    return [
      ...made(base, word + noun),
      ...made(base, word),
      ...made(base, shortened(word + noun, first.type, true)),
      ...ofWith,
    ];
  });
  return [...made(name, undefined), ...made(shortened(name, first.type, false), undefined), ...split];
}

/** `fetch(_:)`, `load(_:then:)`. */
function named(plain: FunctionFact, otherName: string): FunctionFact {
  const [, name = otherName, list = ''] = /^([\w.]+)\(([\w:]*)\)$/.exec(otherName) ?? [];
  const labels = list.split(':');
  return {
    ...plain,
    name,
    parameters: plain.parameters.map((it, index) => relabel(it, labels[index] === '_' ? undefined : labels[index])),
  };
}

/** Without the words at its end that the type says too: `readType` of an `HKClinicalType` is `read`. */
function shortened(words: string, type: TypeName | undefined, isLabel: boolean): string {
  const own = words.split(/(?=[A-Z])/);
  const said = typeWords(type);
  let kept = own.length;
  for (let at = said.length - 1; at >= 0 && kept > 1; at -= 1) {
    const word = own[kept - 1];
    if (word !== said[at] && word !== `${said[at]}s`) break;
    kept -= 1;
  }
  const short = own.slice(0, kept).join('');
  // of a label only what follows a preposition is dropped
  return isLabel && !BEGINS_WITH_PREPOSITION.test(own[kept - 1] ?? '') ? words : short;
}

function typeWords(type: TypeName | undefined): readonly string[] {
  const inner = type?.args[0] && /(?:Array|Set)$/.test(type.name) ? type.args[0] : type;
  return inner ? inner.name.replace(/^NS/, '').split(/(?=[A-Z][a-z])/) : [];
}

/** A block that Swift leaves out: it may be given, and need not. */
function withoutLast(fact: FunctionFact): FunctionFact {
  const last = fact.parameters.at(-1);
  if (!last) return fact;
  const nothing: Expression = { kind: 'literal', value: null, site: last.site };
  return { ...fact, parameters: [...fact.parameters.slice(0, -1), { ...last, default: nothing }] };
}

function distinct(facts: readonly FunctionFact[]): readonly FunctionFact[] {
  const known = new Map<string, FunctionFact>();
  for (const fact of facts) {
    const key = `${fact.name}(${fact.parameters.map((it) => `${it.label ?? '_'}${it.default ? '=' : ''}`).join()})`;
    if (!known.has(key)) known.set(key, fact);
  }
  return [...known.values()];
}

/** A Swift method as Objective-C calls it: `read(identifier:limit:)` is `readWithIdentifier:limit:`. */
export function objectiveCName(fact: FunctionFact): FunctionFact | undefined {
  const { name, parameters, otherName } = fact;
  if (name === '[]' || name === 'get' || name === '') return undefined;
  const plain = { ...fact, isMessage: true };
  const all = [...parameters, ...lastOf(fact)];
  if (otherName !== undefined) {
    const [base = otherName, ...labels] = otherName.split(':');
    return {
      ...plain,
      name: base,
      parameters: all.map((it, index) => relabel(it, index === 0 ? undefined : labels[index - 1])),
    };
  }
  const [first, ...rest] = all;
  if (all.length === 1 && parameters.length === 0 && !fact.isAsync)
    return { ...plain, name: `${name}AndReturnError`, parameters: all.map((it) => relabel(it, undefined)) };
  const label = first?.label;
  const joined =
    label === undefined ? '' : BEGINS_WITH_PREPOSITION.test(label) ? upperFirst(label) : `With${upperFirst(label)}`;
  return { ...plain, name: name + joined, parameters: first ? [relabel(first, undefined), ...rest] : [] };
}

/** What Objective-C passes last to a method that is `async` in Swift, or throws. */
function lastOf({ isAsync, isThrowing, site }: FunctionFact): readonly Parameter[] {
  if (isAsync) return [{ label: HANDLER, name: HANDLER, type: { name: '->', args: [] }, site }];
  return isThrowing ? [{ label: 'error', name: '\0error', type: { name: ERROR_POINTER, args: [] }, site }] : [];
}

const HANDLER = 'completionHandler';

/** A method that is `async` in Swift by its name in Objective-C: what it gives, the block gets. Undefined for any other. */
export function answered(fact: FunctionFact, as: FunctionFact): FunctionFact | undefined {
  if (!fact.isAsync || fact.isMessage || !as.isMessage) return undefined;
  const { name, parameters, site } = fact;
  const words = wordsAt(site);
  const args = parameters.map(({ label, name: own }) => ({
    ...(label !== undefined && { label }),
    value: words.name(own),
  }));
  const given: Expression = { kind: 'call', callee: words.member(words.name('self'), name), args, site };
  const { result: _, isAsync: __, ...plain } = as;
  return { ...plain, body: [words.does(words.call(words.name(HANDLER), [given]))] };
}

function relabel({ label: _, ...parameter }: Parameter, label: string | undefined): Parameter {
  return label === undefined || label === '' ? parameter : { ...parameter, label };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
