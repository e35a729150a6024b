/**
 * What a test lets through: of what it asks for its type, `it is Row`, the objects of that; of what it asks for a part that
 * says of which kind it is, `entry.kind === 'typed'`, those that were made with this text. Which objects have such a text is
 * told where they are written.
 */
import type { Case, Expression, FunctionFact, Pattern, TypeName } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { nameElsewhere } from '../../models/foreign-paths.ts';
import { valueForGood } from '../../program/for-good.ts';
import { lineage } from '../../program/inheritance.ts';
import { meaningOf } from '../../program/meaning.ts';
import { isTruth } from '../../program/mentions.ts';
import { callableNamed, declaredType, enumOfCase } from '../../program/named.ts';
import { declareName, findName } from '../../program/scopes.ts';
import { meantBy } from '../calls/bound.ts';
import { isScript } from '../calls/scripts.ts';
import type { SystemCall } from '../calls/unknown.ts';
import { ofKind, ofTruth, typeOfPart } from '../objects/kinds.ts';
import { asksForOther } from '../objects/other-resources.ts';
import { bind } from '../patterns.ts';
import { topFrame } from '../runs.ts';
import { innerFrame, joined, type Taint, type TaintFrame, type TaintTyped } from '../state.ts';
import { ofEntityNamed } from '../stores/managed.ts';
import { answerIn, keyText } from '../stores/place-names.ts';
import type { Via } from '../value-flows.ts';
import { carrierOf } from '../value-parts.ts';
import type { TaintValue } from '../values.ts';
import { otherSamples, sampleNamed } from './other-samples.ts';
import { keyAskedBy, keyCompared, narrowKey } from './told-by-key.ts';
import { noteCast, onlyOf } from './told-by-type.ts';

/** What a test says of a value that has a name where it stands. */
export interface Told {
  readonly name: string;
  /** What of it is left where the test holds, and where it does not. */
  readonly yes?: Via | undefined;
  readonly no?: Via | undefined;
  /** The type that it is known to be of where the test holds, and where it does not: `row !is Card`. */
  readonly to?: TypeName;
  readonly toElse?: TypeName;
  /** Where it is the key of an entry that is asked. */
  readonly isKey?: boolean;
}

const DEEPEST = 4;

function toldBy(taint: Taint, test: Expression, frame: TaintFrame, depth = 0): readonly Told[] {
  if (depth > DEEPEST) return NOTHING;
  const inner = (each: Expression | undefined): readonly Told[] =>
    each ? toldBy(taint, each, frame, depth + 1) : NOTHING;
  if (test.kind === 'call') {
    const key = keyAskedBy(taint, test, frame);
    return key ? [key] : toldByOwn(taint, test, frame, depth);
  }
  if (test.kind === 'member')
    return test.of?.kind === 'name' && isTruth(test.name)
      ? [{ name: test.of.name, ...ofTruth(taint, test.name) }]
      : NOTHING;
  // `a && b` of JavaScript
  if (test.kind === 'either')
    return test.test ? [test.test, ...test.of.slice(0, 1)].flatMap(inner).map(onlyYes) : NOTHING;
  if (test.kind !== 'operation' && test.kind !== 'other') return NOTHING;
  const [left, right, ...more] = test.kind === 'operation' ? test.operands : test.parts;
  if (test.asks) {
    const to = meantBy(test.asks, frame);
    if (left?.kind !== 'name') return NOTHING;
    const no = otherSamples(sampleNamed(left.name, frame)?.type, to);
    return [{ name: left.name, yes: ofType(taint, to), to, ...(no && { no }) }];
  }
  if (test.kind === 'other' || more.length > 0 || !left) return NOTHING;
  switch (test.operator) {
    case '':
      return right ? NOTHING : inner(left);
    case '!':
      return inner(left).map(otherwise);
    case '&&':
      return [left, ...(right ? [right] : [])].flatMap(inner).map(onlyYes);
    case 'instanceof': {
      const to = right?.kind === 'name' ? { name: right.name, args: [] } : undefined;
      return left.kind === 'name' && to ? [{ name: left.name, yes: ofType(taint, to), to }] : NOTHING;
    }
    case '==':
    case '!=': {
      const key = right && (keyCompared(taint, left, right, frame) ?? keyCompared(taint, right, left, frame));
      const part = right && (toldOfPart(taint, left, right, frame) ?? toldOfPart(taint, right, left, frame));
      const found: Told | undefined = key && !key.isKey ? key : (part ?? key);
      if (!found) return NOTHING;
      return [test.operator === '==' ? found : otherwise(found)];
    }
    default:
      return NOTHING;
  }
}

const NOTHING: readonly Told[] = [];

function otherwise({ name, yes, no, to, toElse, isKey }: Told): Told {
  return { name, yes: no, no: yes, ...(toElse && { to: toElse }), ...(to && { toElse: to }), ...(isKey && { isKey }) };
}

function onlyYes({ no: _, toElse: __, ...told }: Told): Told {
  return told;
}

/** `entry.kind == 'typed'`. */
function toldOfPart(taint: Taint, part: Expression, value: Expression, frame: TaintFrame): Told | undefined {
  // `const { kind } = entry`
  const meant = part.kind === 'name' ? findName(frame.scope, part.name)?.made : part;
  // `row.entity.name == "Lab"`
  const entity = meant?.kind === 'member' && meant.name === 'name' ? meant.of : undefined;
  if (entity?.kind === 'member' && entity.name === 'entity' && entity.of?.kind === 'name') {
    const said = keyText(taint, value, frame);
    return said === undefined ? undefined : { name: entity.of.name, yes: ofEntityNamed(taint, said) };
  }
  if (meant?.kind !== 'member' || meant.of?.kind !== 'name') return undefined;
  const text = keyText(taint, value, frame, typeOfPart(taint.program, meant.name));
  const { name } = meant.of;
  const whole = name.startsWith('\0') ? findName(frame.scope, name)?.made : undefined;
  return text === undefined
    ? undefined
    : { name: whole?.kind === 'name' ? whole.name : name, ...ofKind(taint, meant.name, text) };
}

function ofType(taint: Taint, to: TypeName): Via | undefined {
  const { program } = taint;
  if (enumOfCase(program, to.name)) return (value) => ((carrierOf(value) ?? to.name) === to.name ? value : undefined);
  const only = onlyOf(taint, to);
  const wanted = declaredType(program, to.name);
  const isOther = (value: TaintValue): boolean => {
    const info = value.kind === 'own' && wanted ? declaredType(program, value.type.name) : undefined;
    return info !== undefined && wanted !== undefined && !lineage(program, info).includes(wanted);
  };
  return (value) => (isOther(value) ? undefined : only ? only(value) : value);
}

/** `isTyped(entry)`: what a function of the app's own asks that does nothing else. */
function toldByOwn(
  taint: Taint,
  { callee, args: [given, ...more] }: Extract<Expression, { kind: 'call' }>,
  frame: TaintFrame,
  depth: number,
): readonly Told[] {
  if (given?.value.kind !== 'name' || more.length > 0) return NOTHING;
  const { name } = given.value;
  return toldOfFirst(taint, callee, frame, depth).map((told) => ({ ...told, name }));
}

/** What a function that is handed over, or called, asks of what it is given first. */
export function toldOfFirst(taint: Taint, value: Expression, frame: TaintFrame, depth: number): readonly Told[] {
  const meant = functionMeant(taint, value, frame);
  const [test, inside] = (meant && answerIn(taint, meant.fact, meant.frame)) ?? [];
  if (!meant || !test || !inside) return NOTHING;
  const { parameters, anonymous } = meant.fact;
  const name = parameters[0]?.name ?? (anonymous ? '$0' : undefined);
  return toldBy(taint, test, inside, depth + 1).filter((told) => told.name === name);
}

function functionMeant(
  taint: Taint,
  value: Expression,
  frame: TaintFrame,
): { readonly fact: FunctionFact; readonly frame: TaintFrame } | undefined {
  const { program } = taint;
  if (value.kind === 'closure') return { fact: value.body, frame };
  const to = value.kind === 'reference' ? value.to : value;
  if (to.kind !== 'name' || findName(frame.scope, to.name)) return undefined;
  const meaning = meaningOf(program, to.name, frame.owner);
  const kept = meaning?.kind === 'global' ? valueForGood(program, meaning.variable) : undefined;
  if (kept?.kind === 'closure' && meaning?.kind === 'global')
    return { fact: kept.body, frame: topFrame(taint, meaning.variable.file) };
  const [own, ...others] = callableNamed(program, to.name);
  return own && others.length === 0 ? { fact: own.fact, frame: topFrame(taint, own.file, own.owner) } : undefined;
}

/** Of the elements of a list those that a test lets through which is handed over: `filter(isTyped)`. */
export function letThrough(
  taint: Taint,
  { name, given: [test], frame }: Pick<SystemCall, 'name' | 'given' | 'frame'>,
  cell: Cell<TaintValue>,
): Cell<TaintValue> {
  if (test && asksForOther(taint, test.argument.value)) return joined(taint, [cell], taint.values.derive);
  if (!test) return cell;
  askForTest(taint, test.argument.value, cell);
  return leftBy(taint, test.argument.value, { name, cell }, frame, !UNCHOSEN.has(name));
}

/** Those of which the test does not hold stay. */
const UNCHOSEN: ReadonlySet<string> = new Set(['filterNot', 'whereNot', 'removeAll']);

/** What is left by a method that asks a test of each: `holds` says which stay. */
export function leftBy(
  taint: Taint,
  test: Expression,
  { name, cell }: { readonly name: string; readonly cell: Cell<TaintValue> },
  frame: TaintFrame,
  holds: boolean,
): Cell<TaintValue> {
  let left = cell;
  const isOfPair = name === 'filterKeys' || (test.kind === 'closure' && isGivenPair(test.body, frame));
  for (const told of toldOfFirst(taint, test, frame, 0)) {
    const via = holds ? told.yes : told.no;
    if (told.to && holds) noteCast(taint, { cell: left }, told.to);
    if (via && (!told.isKey || isOfPair)) left = joined(taint, [left], via);
  }
  return left;
}

/** `(key, value) => …`, where the second is no place in a list. */
function isGivenPair({ parameters }: FunctionFact, { file }: TaintFrame): boolean {
  return parameters.length > 1 && !file.traits.givesPlaces;
}

/** Of what a store brings what a predicate lets through: `FetchDescriptor(predicate: #Predicate { $0.folder == folder })`. */
export function letThroughPredicate(
  taint: Taint,
  asked: Expression,
  cell: Cell<TaintValue>,
  frame: TaintFrame,
): Cell<TaintValue> {
  const closure = predicateIn(asked, frame);
  const told = closure ? toldOfFirst(taint, closure, frame, 0) : NOTHING;
  return told.reduce((left, { yes }) => (yes ? joined(taint, [left], yes) : left), cell);
}

/** The closure of a `#Predicate`, in a call that is told it, or behind the name of either. */
function predicateIn(asked: Expression, frame: TaintFrame): Expression | undefined {
  if (asked.kind === 'name') {
    const made = findName(frame.scope, asked.name)?.made;
    return made && made.kind !== 'name' ? predicateIn(made, frame) : undefined;
  }
  if (asked.kind === 'call') {
    const predicate = asked.args.find(({ label }) => label === 'predicate' || label === 'filter');
    return predicate && predicateIn(predicate.value, frame);
  }
  const [only, ...more] = asked.kind === 'other' ? asked.parts : [];
  return only?.kind === 'closure' && more.length === 0 ? only : undefined;
}

/** What a test is may be said in a file that is not at hand. */
function askForTest(taint: Taint, test: Expression, cell: Cell<TaintValue>): void {
  const name = test.kind === 'foreign' ? nameElsewhere(test.path) : undefined;
  if (name !== undefined) taint.solver.watch(cell, ({ kind }) => kind === 'record' && taint.unknownCalls.add(name));
}

/** A frame in which what a test asks is what it lets through: where it holds, or where it does not. */
export function asTested(taint: Taint, test: Expression, frame: TaintFrame, holds: boolean): TaintFrame {
  const told = toldBy(taint, test, frame);
  if (told.length === 0) return frame;
  const inner = innerFrame(frame);
  let anonymous = frame.anonymous;
  for (const each of told) {
    const at = UNNAMED.exec(each.name)?.[1];
    const value = at === undefined ? undefined : anonymous?.[Number(at)];
    const via = holds ? each.yes : each.no;
    if (!value || !via) narrowTold(taint, each, inner, holds);
    else anonymous = anonymous?.with(Number(at), { ...value, cell: joined(taint, [value.cell], via) });
  }
  return anonymous === frame.anonymous || !anonymous ? inner : { ...inner, anonymous };
}

/** What a closure of Swift is given without a name. */
const UNNAMED = /^\$(\d)$/;

/** The same for what follows in the same scope. What each was before comes back. */
export function narrowBehind(
  taint: Taint,
  test: Expression,
  frame: TaintFrame,
  holds: boolean,
): ReadonlyMap<string, TaintTyped> {
  const before = new Map<string, TaintTyped>();
  for (const told of toldBy(taint, test, frame)) {
    const { name } = told;
    const value = findName(frame.scope, name);
    if (value && !before.has(name)) before.set(name, value);
    for (const [each, was] of narrowTold(taint, told, frame, holds)) if (!before.has(each)) before.set(each, was);
  }
  return before;
}

/** `switch (entry.kind)`, in a branch for some of the texts, or for all but those. */
export function narrowToKinds(
  taint: Taint,
  subject: Expression,
  patterns: readonly Pattern[],
  cases: readonly Case[],
  frame: TaintFrame,
): void {
  if (subject.kind !== 'member' || subject.of?.kind !== 'name') return;
  const type = typeOfPart(taint.program, subject.name);
  const textOf = (pattern: Pattern): string | undefined => {
    if (pattern.kind === 'value') return keyText(taint, pattern.value, frame, type);
    if (pattern.kind !== 'case' || pattern.parts.length > 0) return undefined;
    return keyText(taint, { kind: 'member', name: pattern.name, site: subject.site }, frame, type);
  };
  const said = (patterns.length > 0 ? patterns : cases.flatMap((each) => each.patterns)).map(textOf);
  if (said.includes(undefined)) return;
  const kinds = said.map((text) => ofKind(taint, subject.name, text ?? ''));
  const isOne: Via = (value) => (kinds.some(({ yes }) => yes(value)) ? value : undefined);
  const isNone: Via = (value) => (kinds.every(({ no }) => no(value)) ? value : undefined);
  narrow(taint, subject.of.name, patterns.length > 0 ? isOne : isNone, undefined, frame);
}

function narrowTold(
  taint: Taint,
  { name, yes, no, to, toElse, isKey }: Told,
  frame: TaintFrame,
  holds: boolean,
): ReadonlyMap<string, TaintTyped> {
  const via = holds ? yes : no;
  if (isKey)
    return via ? narrowKey(taint, name, via, frame, (pattern, value) => bind(taint, pattern, value, frame)) : NONE;
  narrow(taint, name, via, holds ? to : toElse, frame);
  return NONE;
}

const NONE: ReadonlyMap<string, TaintTyped> = new Map();

function narrow(taint: Taint, name: string, via: Via | undefined, to: TypeName | undefined, frame: TaintFrame): void {
  const value = sampleNamed(name, frame);
  if (!value) return;
  if (to) noteCast(taint, value, to);
  const caught = to && value.caughtAs?.(to);
  if (caught) declareName(frame.scope, name, { ...value, cell: caught, into: value.into ?? value.cell });
  if (!via || caught) return;
  const type = to && frame.file.traits.narrowsByTests && isTold(taint, to, value.type, frame) ? to : value.type;
  const cell = joined(taint, [value.cell], via);
  declareName(frame.scope, name, { ...value, ...(type && { type }), cell, into: value.into ?? value.cell });
}

/** Whether a type says more than what was known: of one that it inherits from, or of anything. In JavaScript objects keep
 *  their parts without one, and what never comes there would stand for all of its class. */
function isTold({ program }: Taint, to: TypeName, from: TypeName | undefined, { file }: TaintFrame): boolean {
  const [above, info] = [from && declaredType(program, from.name), declaredType(program, to.name)];
  if (!above) return info !== undefined && !isScript(file) && (!from || ANYTHING.has(from.name));
  return info !== undefined && info !== above && lineage(program, info).includes(above);
}

const ANYTHING: ReadonlySet<string> = new Set(['dynamic', 'Object', 'object', 'Any', 'var']);
