/**
 * What a pattern asks of a value, and of what a case carries.
 */
import type { Expression, Pattern } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { caseName, fhirCase, isOtherType, SYSTEM_TYPES } from '../../models/healthkit.ts';
import { lineage } from '../../program/inheritance.ts';
import { isStatic } from '../../program/meaning.ts';
import { globalNamed, membersNamed } from '../../program/named.ts';
import { findTypeInfo, hasObjects } from '../../program/program.ts';
import { type Analysis, isNobody, whenEmpty } from '../analysis.ts';
import { isRange } from '../collections/picked.ts';
import { fieldOf } from '../objects/fields.ts';
import { isMadeAs } from '../objects/own-constants.ts';
import { isStar } from '../objects/things.ts';
import type { Value } from '../values.ts';
import { keepsProtocol } from './casts.ts';

export type Ask = (pattern: Pattern) => boolean | undefined;

/** A part of what a pattern takes apart, by its place or its name. */
interface Part {
  readonly key: string;
  readonly pattern: Pattern;
}

/**
 * Calls back with the answers for a value: of what carries something that patterns ask for too, `case .load(.labs)` and
 * `Load(kind: Kind.labs)`, once for each that it may carry.
 */
export function askPatterns(
  analysis: Analysis,
  patterns: readonly Pattern[],
  value: Value,
  see: (ask: Ask) => void,
): void {
  const own = patterns.flatMap((it) => (matches(analysis, it, value) === true ? partsAsked(it) : []));
  const key = mostAsked(own);
  const part = key === undefined ? undefined : partOf(analysis, value, key);
  const answer =
    (askPart: Ask): Ask =>
    (pattern) => {
      const whole = matches(analysis, pattern, value);
      if (whole !== true) return whole;
      const answers = partsAsked(pattern).map((it) => (it.key === key ? askPart(it.pattern) : undefined));
      return answers.includes(false) ? false : answers.every((it) => it === true) || undefined;
    };
  if (!part) {
    see(answer(() => undefined));
    return;
  }
  const inner = own.flatMap((it) => (it.key === key ? it.pattern : []));
  analysis.solver.watch(part, (one) => {
    if (!isOfNobody(analysis, one)) askPatterns(analysis, inner, one, (askPart) => see(answer(askPart)));
  });
  whenEmpty(analysis, part, 'branch', () => see(answer(() => undefined)));
}

/** What a function of another language passes on that nobody calls. */
export function isOfNobody({ program }: Analysis, value: Value): boolean {
  return isNobody(value) && 'site' in value && program.traitsOf(value.site.file).isCalledFromOutside === true;
}

function partOf(analysis: Analysis, value: Value, key: string): Cell<Value> | undefined {
  if (value.kind === 'case') return value.payload?.fields.get(key);
  return value.kind === 'object' && value.thing.form === 'object' ? fieldOf(analysis, value.thing, key) : undefined;
}

/** What a pattern asks for beside the case or the type. */
function partsAsked(pattern: Pattern): readonly Part[] {
  const parts =
    pattern.kind === 'case'
      ? pattern.parts.map((it, index) => ({ key: `${index}`, pattern: it }))
      : pattern.kind === 'cast'
        ? (pattern.asks ?? []).map(({ name, pattern: asked }) => ({ key: name, pattern: asked }))
        : [];
  return parts.filter((it) => asksMore(it.pattern));
}

/** The part that most of the patterns ask something of. */
function mostAsked(parts: readonly Part[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { key } of parts) counts.set(key, (counts.get(key) ?? 0) + 1);
  const most = [...counts.values()].reduce((one, next) => Math.max(one, next), 0);
  return [...counts].find(([, count]) => count === most)?.[0];
}

/** Whether a pattern does not take whatever comes. */
export function asksMore(pattern: Pattern): boolean {
  if (pattern.kind === 'tuple') return pattern.items.some((it) => asksMore(it.pattern));
  return pattern.kind === 'case' || pattern.kind === 'value' || pattern.kind === 'cast';
}

/** True or false where it can be told. */
function matches(analysis: Analysis, pattern: Pattern, value: Value): boolean | undefined {
  switch (pattern.kind) {
    case 'any':
    case 'name':
      return true;
    case 'cast':
      return isOfType(analysis, value, pattern.to.name);
    case 'case':
      if (WRAPPING.has(pattern.name) && !isOwnCase(value, pattern.name)) return undefined;
      if (value.kind === 'case')
        return value.name === pattern.name || (mayBeOther(analysis, value, pattern.name) ? undefined : false);
      if (value.kind === 'clinical') return caseName(value.type) === pattern.name;
      if (value.kind === 'fhir') return fhirCase(value.name) === pattern.name;
      if (value.kind === 'constant') return isConstantOf(analysis, pattern.name, value.value);
      if (value.kind === 'object')
        return isMadeAs(value.thing, pattern.name) ?? isOfType(analysis, value, pattern.name);
      return value.kind === 'other-type' ? false : undefined;
    case 'value': {
      // a Kotlin `object` beside its sealed class is a type that is its own only value
      const named = value.kind === 'type' && pattern.value.kind === 'name' ? pattern.value.name : undefined;
      if (value.kind === 'type' && named !== undefined && findTypeInfo(analysis.program, named))
        return value.name === named;
      const type = value.kind === 'object' ? typeIn(analysis, pattern.value) : undefined;
      if (type !== undefined) return isOfType(analysis, value, type);
      if (pattern.value.kind === 'operation') return isInRange(analysis, pattern.value, value);
      const constant = constantOf(analysis, pattern.value);
      if (constant === undefined) return undefined;
      // only a flag is true or false: anything else is asked whether it is there
      if (typeof constant === 'boolean' && !(value.kind === 'constant' && typeof value.value === 'boolean'))
        return undefined;
      if (value.kind === 'constant') return value.value === constant;
      if (value.kind === 'clinical') return value.type === constant;
      if (value.kind === 'fhir') return typeof constant === 'string' && fhirCase(value.name) === fhirCase(constant);
      return value.kind === 'case' && value.name === constant ? true : undefined;
    }
    case 'tuple':
      return pattern.items.every((it) => it.pattern.kind === 'any' || it.pattern.kind === 'name') ? true : undefined;
  }
}

/** `case 18..<65`, `case 65...` */
function isInRange(
  analysis: Analysis,
  range: Extract<Expression, { kind: 'operation' }>,
  value: Value,
): boolean | undefined {
  if (!isRange(range) || value.kind !== 'constant' || typeof value.value !== 'number') return undefined;
  const [low, high = range.operands.length === 1 ? Number.POSITIVE_INFINITY : undefined] = range.operands.map((bound) =>
    constantOf(analysis, bound),
  );
  if (typeof low !== 'number' || typeof high !== 'number') return undefined;
  return low <= value.value && (range.operator === '...' ? value.value <= high : value.value < high);
}

/** Whether a constant is the one that a static member of the app's own has, `.labs`, where all by that name are told. */
function isConstantOf(analysis: Analysis, name: string, value: unknown): boolean | undefined {
  const own = membersNamed(analysis.program, name).filter(isStatic);
  const all = own.map(({ fact }) => (fact.value?.kind === 'literal' ? fact.value.value : undefined));
  return all.length === 0 || all.includes(undefined) ? undefined : all.includes(value as string | number | boolean);
}

/** The class that an expression names where a value may stand: `Labs => …`, `Card.Labs => …`. */
function typeIn({ program }: Analysis, expression: Expression): string | undefined {
  const { kind } = expression;
  if (kind !== 'name' && kind !== 'member') return undefined;
  const { name } = expression;
  const around = kind === 'member' && expression.of?.kind === 'name' ? expression.of.name : undefined;
  if (kind === 'member' && (around === undefined || !findTypeInfo(program, around))) return undefined;
  if (kind === 'name' && globalNamed(program, name)) return undefined;
  return findTypeInfo(program, name)?.kind === 'class' && membersNamed(program, name).length === 0 ? name : undefined;
}

/** Whether an object is of a class of the app's, where both are known. Any object of a class may be one of a subclass. */
function isOfType(analysis: Analysis, value: Value, name: string): boolean | undefined {
  const { program } = analysis;
  if (value.kind === 'clinical' || value.kind === 'other-type') return isOfSystemType(value, name);
  const to = findTypeInfo(program, name);
  const type = value.kind === 'object' ? value.thing.type : value.kind === 'case' ? value.owner : undefined;
  if (!type || !to) return undefined;
  if (lineage(program, type).includes(to)) return true;
  if (to.kind === 'protocol' && value.kind === 'object') return keepsProtocol(analysis, value.thing, type, to);
  if (!hasObjects(to) || !hasObjects(type)) return undefined;
  if (value.kind === 'object' && isStar(analysis, value.thing) && lineage(program, to).includes(type)) return undefined;
  return false;
}

/** Whether a type of HealthKit is of a class of its types: `type is HKQuantityType`. */
function isOfSystemType(value: Extract<Value, { kind: 'clinical' | 'other-type' }>, name: string): boolean | undefined {
  if (value.kind === 'clinical') return SYSTEM_TYPES.includes(name) ? true : isOtherType(name) ? false : undefined;
  return name === 'HKClinicalType' ? false : undefined;
}

/** The cases of Optional and Result: what is held by one is in the cell itself, and whether it is there is not known. */
export const WRAPPING: ReadonlySet<string> = new Set(['some', 'none', 'success', 'failure']);

/** Whether a case may be the one that is asked for by another name: `.current` of an enum that is not seen to have it. */
function mayBeOther({ program }: Analysis, value: Extract<Value, { kind: 'case' }>, asked: string): boolean {
  return isOfFlags(value, asked) || (!value.owner && !program.withCase.has(value.name));
}

/** A member of an enum that is made of its cases: `All = Labs | Shots`. */
function isOfFlags({ owner, name }: Extract<Value, { kind: 'case' }>, asked: string): boolean {
  return (
    name !== asked &&
    owner?.cases.has(asked) === false &&
    owner.variables.get(asked)?.fact.modifiers.has('static') === true
  );
}

function isOwnCase(value: Value, name: string): boolean {
  return value.kind === 'case' && (value.name === name || value.owner?.cases.has(name) === true);
}

/** A literal, or the name of a constant with one. */
export function constantOf(
  analysis: Analysis,
  expression: Expression,
  depth = 0,
): string | number | boolean | undefined {
  if (expression.kind === 'literal') return expression.value ?? undefined;
  if (expression.kind === 'member' && !expression.of) return expression.name;
  if (depth > 3) return undefined;
  const name = expression.kind === 'name' || expression.kind === 'member' ? expression.name : undefined;
  if (name === undefined) return undefined;
  const variable = globalNamed(analysis.program, name) ?? membersNamed(analysis.program, name)[0];
  if (variable?.fact.value) return constantOf(analysis, variable.fact.value, depth + 1);
  return expression.kind === 'name' && name.startsWith('HKClinicalTypeIdentifier') ? name : undefined;
}
