/**
 * What patterns take out of a value in which records may be.
 */
import type { Expression, Pattern, TypeName } from '../facts/facts.ts';
import { elementType } from '../facts/type-names.ts';
import { isNumberOfCase } from '../models/numbers-of-cases.ts';
import { declaredType, enumOfCase, typesWithCase } from '../program/named.ts';
import { findTypeInfo } from '../program/program.ts';
import { declareName } from '../program/scopes.ts';
import { componentOf } from './assign.ts';
import type { Pair } from './branches/told-by-key.ts';
import { noteCast } from './branches/told-by-type.ts';
import { meantBy } from './calls/bound.ts';
import { isScript } from './calls/scripts.ts';
import { isSourceType, sourceName } from './calls/system.ts';
import { sideMeant } from './errors/failures.ts';
import { flowTyped } from './evaluate.ts';
import { CHANGE } from './events/observed.ts';
import { bringWithin } from './events/reducers.ts';
import { joined, link, newCell, originAt, saidWith, type Taint, type TaintFrame, type TaintTyped } from './state.ts';
import { ofEntity, onlyEntity } from './stores/managed.ts';
import type { Via } from './value-flows.ts';
import { carrierOf, FAILURE, isNamedPart, payload } from './value-parts.ts';
import type { TaintValue } from './values.ts';

/** A name that can hold nothing but a record. */
function noteRecord(
  taint: Taint,
  { name, site }: Extract<Pattern, { kind: 'name' }>,
  type: TypeName,
  cell: TaintTyped['cell'],
  { symbol }: TaintFrame,
): void {
  const what = `\`${name}\` is a \`${sourceName(type)}\``;
  taint.fallbacks.cast.push({ cell, origin: () => originAt(taint, site, what, symbol) });
}

/** `when (event) { is Opened -> event.item }`: in a branch for some cases, or for a type, the subject is one of those. */
export function narrow(
  taint: Taint,
  subject: Expression,
  patterns: readonly Pattern[],
  value: TaintTyped,
  { scope }: TaintFrame,
): void {
  if (subject.kind !== 'name' || patterns.length === 0) return;
  const into = value.into ?? value.cell;
  const [only, ...others] = patterns;
  const name = only?.kind === 'cast' ? only.to.name : only?.kind === 'case' ? only.name : undefined;
  const type = name === undefined || others.length > 0 ? undefined : declaredType(taint.program, name);
  if (type?.kind === 'class' || type?.kind === 'struct') {
    const to = { name: type.name, args: [] };
    const own = newCell(taint);
    noteCast(taint, value, to);
    flowTyped(taint, value.cell, own, to);
    declareName(scope, subject.name, { ...value, cell: own, type: to, into });
    return;
  }
  const side = name === undefined || others.length > 0 ? undefined : sideMeant(taint, name);
  if (side) {
    const own = newCell(taint);
    link(taint, value.cell, own, side);
    declareName(scope, subject.name, { cell: own, into });
    return;
  }
  const cases = patterns.flatMap((pattern) => (pattern.kind === 'case' ? [pattern.name] : []));
  if (cases.length < patterns.length || cases.some((each) => WRAPPING.has(each))) return;
  const isOther = (it: TaintValue): boolean => {
    const carrier = carrierOf(it);
    return carrier !== undefined && !cases.includes(carrier);
  };
  const cell = newCell(taint);
  link(taint, value.cell, cell, (it) => (isOther(it) ? undefined : it));
  const [of, ...more] = new Set(cases.map((each) => enumOfCase(taint.program, each)));
  const asked = of && more.length === 0 ? { type: { name: of.name, args: [] } } : {};
  declareName(scope, subject.name, { ...value, ...asked, cell, into });
}

/** Gives the names of one of several patterns their values, whichever it is: `case .last(let text), .then(let text, _)`. */
export function bindOneOf(taint: Taint, patterns: readonly Pattern[], value: TaintTyped, frame: TaintFrame): void {
  for (const pattern of patterns) {
    const apart: TaintFrame = { ...frame, scope: { outer: frame.scope } };
    bind(taint, pattern, value, apart);
    for (const [name, own] of apart.scope.names ?? []) {
      const other = frame.scope.names?.get(name);
      if (other) link(taint, own.cell, other.cell);
      else declareName(frame.scope, name, own);
    }
  }
}

/** Gives the names of a pattern their values. */
export function bind(taint: Taint, pattern: Pattern, value: TaintTyped, frame: TaintFrame): void {
  const { values } = taint;
  switch (pattern.kind) {
    case 'name': {
      // a variable of its own, so that what is assigned to it later does not flow back
      const cell = newCell(taint);
      flowTyped(taint, value.cell, cell, pattern.type);
      const type = pattern.type ? ofEntity(taint, pattern.type, value.type) : value.type;
      const { root, keys } = value;
      if (pattern.type && isSourceType(taint, pattern.type)) noteRecord(taint, pattern, pattern.type, cell, frame);
      declareName(frame.scope, pattern.name, {
        cell,
        ...(type && { type }),
        ...(root !== undefined && { root }),
        ...(!pattern.type && saidWith(value)),
        ...(keys && { keys }),
      });
      return;
    }
    case 'tuple':
      for (const [index, item] of pattern.items.entries()) {
        const told = value.type?.name === '()' ? value.type.args[index] : undefined;
        const type = told?.name === '' ? undefined : told;
        // what is taken apart so is a list in JavaScript: its elements have parts of their own
        const part = values.pop(`${index}`);
        const via: Via = isScript(frame.file) ? (it) => (isNamedPart(it) ? it : part(it)) : part;
        const cells = [joined(taint, [value.cell], via)];
        const component = componentOf(taint, value, index, frame);
        if (component) cells.push(component);
        // of an entry, which is as good as the whole: `for (key, tell) in handlers`
        if (index > 0 && index === pattern.items.length - 1) cells.push(joined(taint, [value.cell], wholeFunction));
        if (item.label) cells.push(joined(taint, [value.cell], values.pop(item.label)));
        bind(taint, item.pattern, { cell: joined(taint, cells), ...(type && { type }) }, frame);
      }
      notePair(pattern, value, frame);
      return;
    case 'case':
      for (const [index, inner] of pattern.parts.entries()) {
        const isWrapping = WRAPPING.has(pattern.name);
        const isNumber = isNumberOfCase(pattern.name, index, pattern.parts.length);
        if (isNumber && typesWithCase(taint.program, pattern.name).length === 0) {
          bind(taint, inner, { cell: newCell(taint) }, frame);
          continue;
        }
        const part = values.pop(payload(pattern.name, index));
        const cell = newCell(taint);
        // what failed holds no record, unless somebody put one there
        link(
          taint,
          value.cell,
          cell,
          pattern.name === FAILURE ? (it) => (isOfFailure(it) ? part(it) : undefined) : part,
        );
        if (isWrapping && pattern.name !== FAILURE)
          link(taint, value.cell, cell, (it) => (isOfFailure(it) ? undefined : it));
        bringWithin(taint, pattern.name, inner, cell, frame);
        const carried = (): TypeName | undefined =>
          value.type?.name === CHANGE ? value.type.args[0] : typeCarried(taint, value.type, pattern.name, index);
        const type = isWrapping ? value.type : carried();
        bind(taint, inner, { cell, ...(type && { type }) }, frame);
      }
      return;
    case 'cast': {
      const to = meantBy(pattern.to, frame);
      const cell = newCell(taint);
      noteCast(taint, value, to);
      flowTyped(taint, joined(taint, [value.cell], onlyEntity(taint, to)), cell, to);
      if (isSourceType(taint, to) && pattern.pattern.kind === 'name')
        noteRecord(taint, pattern.pattern, to, cell, frame);
      bind(taint, pattern.pattern, { cell, type: to }, frame);
      return;
    }
    case 'value':
    case 'any':
      return;
  }
}

/** A key knows what it was taken out of, together with what stands behind it. */
export function notePair(pattern: Pair['pattern'], value: TaintTyped, { scope }: TaintFrame): void {
  const [first] = pattern.items;
  const key = first?.pattern.kind === 'name' ? scope.names?.get(first.pattern.name) : undefined;
  if (first?.pattern.kind === 'name' && key)
    declareName(scope, first.pattern.name, { ...key, pair: { pattern, value } });
}

/** The type of the app's own that a case carries at a place. */
function typeCarried({ program }: Taint, of: TypeName | undefined, name: string, index: number): TypeName | undefined {
  const told = of && declaredType(program, elementType(of).name);
  const [only, ...others] = told ? [told] : typesWithCase(program, name);
  const type = others.length === 0 ? only?.cases.get(name)?.parameters[index]?.type : undefined;
  return type && !only?.generics.includes(type.name) && findTypeInfo(program, elementType(type).name)
    ? type
    : undefined;
}

function wholeFunction(value: TaintValue): TaintValue | undefined {
  return value.kind === 'function' && value.path.length === 0 ? value : undefined;
}

/** Cases that are a wrapping: what they carry is the value. */
export const WRAPPING: ReadonlySet<string> = new Set(['some', 'success', 'failure', 'value', 'next']);

function isOfFailure({ path }: TaintValue): boolean {
  return path[0] === payload(FAILURE, 0);
}
