/**
 * Patterns of C#: tests, and the cases of a switch.
 */

import { addAll } from '../../../lists.ts';
import type { Case, Expression, Pattern, Site, Statement, TypeName } from '../../facts/facts.ts';
import { isAt, next, nothing, peek, type Reader, readList, siteFrom, take, takeOperator } from '../curly/read.ts';
import { isHeavy } from '../depth.ts';
import { readExpression } from './expressions.ts';
import { readBinary } from './operators.ts';
import { kept, readType } from './types.ts';

/** A name that a pattern gives what it matches. */
interface Named {
  readonly name: string;
  readonly type?: TypeName;
  readonly value: Expression;
  readonly site: Site;
}

/** `x is T t`, `x is not null`, `x is { Kind: var kind }`: a test whose outcome nobody knows. What it names is of x. */
export function readIs(reader: Reader, subject: Expression, from: number): Expression {
  const named = readMatch(reader, subject);
  const assigns = named.map(({ name, type, value, site }): Expression => {
    reader.bound?.set(name, { site, ...(type && { type }) });
    return { kind: 'assign', target: { kind: 'name', name, site }, operator: '=', value, site };
  });
  return nothing(siteFrom(reader, from), assigns.length > 0 ? assigns : [subject]);
}

/** `not T { Kind: var kind } t and …`, of what is matched. */
function readMatch(reader: Reader, of: Expression): readonly Named[] {
  const named: Named[] = [];
  do {
    take(reader, 'not');
    addAll(named, readOne(reader, of));
  } while (take(reader, 'or', 'and'));
  return named;
}

function readOne(reader: Reader, of: Expression): readonly Named[] {
  const { at } = reader;
  if (take(reader, 'var')) return isAt(reader, '(') ? skipPattern(reader) : readNamed(reader, of, undefined);
  const isTyped = peek(reader).kind === 'name' && !isAt(reader, 'null', 'true', 'false');
  const type = isTyped ? kept(readType(reader, true)) : undefined;
  const site = siteFrom(reader, at);
  const typed: Expression = type ? { kind: 'cast', value: of, to: type, site } : of;
  if (isAt(reader, '(')) skipPattern(reader);
  else if (!isTyped && !isAt(reader, '{')) {
    if (isAt(reader, '<', '>', '<=')) takeOperator(reader);
    readBinary(reader, 6);
  }
  return [...(isAt(reader, '{') ? readParts(reader, typed) : []), ...readNamed(reader, typed, type)];
}

/** `t` behind a pattern. */
function readNamed(reader: Reader, value: Expression, type: TypeName | undefined): readonly Named[] {
  if (peek(reader).kind !== 'name' || isAt(reader, 'and', 'or', 'when', 'is', 'switch')) return [];
  const { at } = reader;
  const name = next(reader).text;
  return name === '_' ? [] : [{ name, ...(type && { type }), value, site: siteFrom(reader, at) }];
}

/** `{ Kind: var kind, Owner.Name: "a" }`. */
function readParts(reader: Reader, of: Expression): readonly Named[] {
  next(reader);
  return readList(reader, '}', () => {
    let part = of;
    while (peek(reader).kind === 'name') {
      const { at } = reader;
      part = { kind: 'member', of: part, name: next(reader).text, site: siteFrom(reader, at) };
      if (!take(reader, '.')) break;
    }
    return take(reader, ':') ? readMatch(reader, part) : [];
  }).flat();
}

/** What brackets hold, none of which is named. */
export function skipPattern(reader: Reader): readonly [] {
  const open = next(reader).text;
  readList(reader, open === '{' ? '}' : ')', () => readExpression(reader));
  return [];
}

export function readSwitchExpression(reader: Reader, subject: Expression, from: number): Expression {
  next(reader);
  if (!take(reader, '{')) return subject;
  const cases = readList(reader, '}', (): Case => {
    const { patterns, named } = readPatterns(reader, subject);
    take(reader, '=>');
    const value = readExpression(reader);
    if (named.length === 0) return { patterns, body: [{ kind: 'evaluate', value }] };
    const body: Statement[] = [...named, { kind: 'return', value, site: value.site }];
    const fact = { name: '', parameters: [], body, modifiers: new Set<string>(), isPositional: true, site: value.site };
    const arm: Expression = {
      kind: 'call',
      callee: { kind: 'closure', body: fact, site: value.site },
      args: [],
      site: value.site,
    };
    return { patterns, body: [{ kind: 'evaluate', value: arm }] };
  });
  return { kind: 'switch', subject, cases, site: siteFrom(reader, from) };
}

/** `A.B or "c" when d`; no patterns for what matches anything. What they name is declared of what is matched. */
export function readPatterns(
  reader: Reader,
  subject: Expression,
): { readonly patterns: readonly Pattern[]; readonly named: readonly Statement[] } {
  const patterns: Pattern[] = [];
  const named: Named[] = [];
  let isOpen = false;
  // what is matched is written down once more for each name
  const name = (found: readonly Named[]): void => {
    if (!isHeavy(subject)) addAll(named, found);
  };
  do {
    take(reader, 'not');
    if (isAt(reader, 'var', '{')) {
      name(readMatch(reader, subject));
      isOpen = true;
      continue;
    }
    if (isAt(reader, '_') || isAt(reader, '(', '>', '<')) {
      while (!isAt(reader, '=>', ':', 'when') && peek(reader).kind !== 'end') next(reader);
      isOpen = true;
      break;
    }
    const value = readBinary(reader, 6);
    const isCase = value.kind === 'member' && value.of?.kind === 'name' && value.of.name !== 'HKClinicalTypeIdentifier';
    patterns.push(isCase ? { kind: 'case', name: value.name, parts: [], labels: [] } : { kind: 'value', value });
    const type = value.kind === 'member' || value.kind === 'name' ? { name: value.name, args: [] } : undefined;
    const typed: Expression = type ? { kind: 'cast', value: subject, to: type, site: value.site } : subject;
    if (isAt(reader, '{')) name(readParts(reader, typed));
    name(readNamed(reader, typed, type));
  } while (take(reader, 'or'));
  if (take(reader, 'when')) readBinary(reader, 0);
  const declared = named.map(
    ({ name: each, type, value, site }): Statement => ({
      kind: 'declare',
      pattern: { kind: 'name', name: each, ...(type && { type }), site },
      value,
    }),
  );
  return { patterns: isOpen ? [] : patterns, named: declared };
}
