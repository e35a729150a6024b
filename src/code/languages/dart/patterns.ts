/**
 * Patterns of Dart: what a name in one means, and what it takes apart. https://dart.dev/language/pattern-types
 */

import type { Argument, Expression, Pattern, Statement } from '../../facts/facts.ts';
import { siteOf, textOf } from '../lowering.ts';
import { findType, namedChildren, type Syntax } from '../syntax.ts';
import { wordsAt } from '../words.ts';
import { type DartUnit, lowerRun, nothing } from './expressions.ts';
import { lowerType } from './types.ts';

/** A pattern that has to fit binds every name in it, `final (a, b) = pair`. One that is tried compares with them. */
export type Fit = 'bound' | 'tried';

export function isPattern({ type }: Syntax): boolean {
  return type.endsWith('_pattern');
}

/** What may be seen in the value itself: `Kind.allergy`, `'allergy'`, `_`, `a || b`, `(a, b)`. What is behind a member of it
 *  has to be looked for once it has a name: {@link lowerFields}. */
export function lowerPattern(node: Syntax, unit: DartUnit, fit: Fit = 'tried'): Pattern[] {
  const site = siteOf(node, unit);
  const lowerAll = (nodes: readonly Syntax[]): Pattern[] => nodes.flatMap((it) => lowerPattern(it, unit, fit));
  switch (node.type) {
    case 'logical_or_pattern':
    case 'null_check_pattern':
    case 'null_assert_pattern':
    case 'cast_pattern':
      return lowerAll(namedChildren(node).filter(isPattern));
    case 'variable_pattern':
    case 'object_pattern':
      return lowerTyped(node, unit);
    case 'map_pattern':
      return [{ kind: 'name', name: wholeOf(node), site }];
    case 'record_pattern':
    case 'list_pattern': {
      const parts = partsOf(node);
      if (!isByPlace(parts)) return [{ kind: 'name', name: wholeOf(node), site }];
      return [
        { kind: 'tuple', items: parts.map(({ patterns }) => ({ pattern: lowerAll(patterns)[0] ?? { kind: 'any' } })) },
      ];
    }
  }
  const [inner] = namedChildren(node);
  if (!inner) return [{ kind: 'any' }];
  if (inner.type === 'identifier') {
    const name = textOf(inner, unit);
    if (name === '_') return [{ kind: 'any' }];
    if (fit === 'tried' && unit.constants?.has(name)) return [{ kind: 'case', name, parts: [], labels: [] }];
    return [fit === 'bound' ? { kind: 'name', name, site } : { kind: 'value', value: { kind: 'name', name, site } }];
  }
  if (inner.type === 'qualified') {
    const name = namedChildren(inner).at(-1);
    return name ? [{ kind: 'case', name: textOf(name, unit), parts: [], labels: [] }] : [{ kind: 'any' }];
  }
  return [{ kind: 'value', value: lowerRun(namedChildren(node), unit) }];
}

/** `Opened(:final type)`, `Opened event`, `final event`. */
function lowerTyped(node: Syntax, unit: DartUnit): Pattern[] {
  const site = siteOf(node, unit);
  const to = lowerType(node.children, unit);
  const name = node.type === 'object_pattern' ? undefined : findType(node, 'identifier');
  const text = node.type === 'object_pattern' ? wholeOf(node) : name && textOf(name, unit);
  const pattern: Pattern = text === undefined || text === '_' ? { kind: 'any' } : { kind: 'name', name: text, site };
  const asks = node.type === 'object_pattern' ? asksOf(node, unit) : [];
  return [to ? { kind: 'cast', pattern, to, ...(asks.length > 0 && { asks }) } : pattern];
}

/** `kind: Kind.labs`, and no `kind: final it`. */
function asksOf(node: Syntax, unit: DartUnit): readonly { readonly name: string; readonly pattern: Pattern }[] {
  return partsOf(node).flatMap((part) => {
    const name = fieldOf(part, unit);
    const [first, ...others] = part.patterns.flatMap((it) => lowerPattern(it, unit));
    if (name === undefined || !first || first.kind === 'any' || first.kind === 'name') return [];
    // one of several, and all of them at once, look alike
    const isOne = others.length === 0;
    return [{ name, pattern: isOne ? first : { kind: 'value', value: nothing(siteOf(node, unit)) } }];
  });
}

/** What is taken apart is called so. */
function wholeOf({ start }: Syntax): string {
  return `\0${start}`;
}

interface Part {
  /** What stands before the colon. Empty for `:type`, absent where there is no colon. */
  readonly key?: readonly Syntax[];
  readonly patterns: readonly Syntax[];
}

/** What stands between the brackets of a record, an object, a list or a map. */
function partsOf(node: Syntax): readonly Part[] {
  const from = node.children.findIndex(({ type }) => /^[([{]$/.test(type));
  const runs: Syntax[][] = [[]];
  for (const child of node.children.slice(from + 1)) {
    if (child.type === ',') runs.push([]);
    else runs.at(-1)?.push(child);
  }
  return runs.flatMap((run): Part[] => {
    const colon = run.findIndex(({ type }) => type === ':');
    const patterns = run.slice(colon + 1).filter(isPattern);
    if (patterns.length === 0) return [];
    return [{ ...(colon >= 0 && { key: run.slice(0, colon) }), patterns }];
  });
}

/** Whether where a part stands tells which it is. */
function isByPlace(parts: readonly Part[]): boolean {
  return parts.every(({ key, patterns }) => !key && patterns.every(({ type }) => type !== 'rest_pattern'));
}

/** What patterns bind behind a member of what they take apart, once that has its name: `type` of `Opened(:final type)`. */
export function lowerFields(nodes: readonly Syntax[], unit: DartUnit, fit: Fit = 'tried'): Statement[] {
  return nodes.flatMap((node): Statement[] => {
    const parts = partsOf(node);
    const words = wordsAt(siteOf(node, unit));
    const whole = words.name(wholeOf(node));
    const bindAll = (placeOf: (part: Part, index: number) => Expression): Statement[] =>
      parts.flatMap((part, index) => bindPart(part, placeOf(part, index), unit, fit));
    switch (node.type) {
      case 'object_pattern':
        return bindAll((part) => words.member(whole, fieldOf(part, unit) ?? ''));
      case 'map_pattern':
        return bindAll(({ key = [] }) => ({ kind: 'index', of: whole, index: lowerRun(key, unit), site: words.site }));
      case 'record_pattern':
        if (isByPlace(parts))
          return lowerFields(
            parts.flatMap(({ patterns }) => patterns),
            unit,
            fit,
          );
        return bindAll((part, index) => {
          const place = parts.slice(0, index).filter(({ key }) => !key).length;
          return words.member(whole, fieldOf(part, unit) ?? `${place}`);
        });
      case 'list_pattern': {
        if (isByPlace(parts))
          return lowerFields(
            parts.flatMap(({ patterns }) => patterns),
            unit,
            fit,
          );
        const rest = parts.findIndex(({ patterns }) => patterns.some(({ type }) => type === 'rest_pattern'));
        return bindAll((_, index) => {
          if (index === rest) return whole;
          if (index > rest) return words.member(whole, 'last');
          return {
            kind: 'index',
            of: whole,
            index: { kind: 'literal', value: index, site: words.site },
            site: words.site,
          };
        });
      }
      default:
        return lowerFields(namedChildren(node).filter(isPattern), unit, fit);
    }
  });
}

function bindPart({ patterns }: Part, value: Expression, unit: DartUnit, fit: Fit): Statement[] {
  const given = patterns.flatMap((it) => (it.type === 'rest_pattern' ? namedChildren(it).filter(isPattern) : [it]));
  const bound = given
    .flatMap((it) => lowerPattern(it, unit, fit))
    .filter(({ kind }) => kind !== 'any' && kind !== 'value');
  return [
    ...bound.map((pattern): Statement => ({ kind: 'declare', pattern, value })),
    ...lowerFields(given, unit, fit),
  ];
}

/** The member that a part is: as it says, or as what it binds is called. */
function fieldOf({ key, patterns }: Part, unit: DartUnit): string | undefined {
  if (!key) return undefined;
  const [said] = key;
  if (said) return textOf(said, unit);
  let [node] = patterns;
  while (node && node.type !== 'identifier') node = findType(node, 'identifier') ?? namedChildren(node).find(isPattern);
  return node && textOf(node, unit);
}

/** `(a, b) = (b, a)`: what is put where. */
export function lowerPatternAssignment(node: Syntax, unit: DartUnit): Expression {
  const site = siteOf(node, unit);
  const pattern = node.children.find(isPattern);
  const run = namedChildren(node).filter((it) => it !== pattern);
  if (!pattern) return lowerRun(run, unit);
  return { kind: 'assign', target: targetOf(pattern, unit), operator: '=', value: lowerRun(run, unit), site };
}

function targetOf(node: Syntax, unit: DartUnit): Expression {
  const site = siteOf(node, unit);
  const name = node.type === 'constant_pattern' ? findType(node, 'identifier') : undefined;
  if (name) return { kind: 'name', name: textOf(name, unit), site };
  if (node.type !== 'record_pattern' && node.type !== 'list_pattern') return nothing(site);
  const items = partsOf(node).map((part): Argument => {
    const label = fieldOf(part, unit);
    const [inner] = part.patterns;
    return { ...(label !== undefined && { label }), value: inner ? targetOf(inner, unit) : nothing(site) };
  });
  return { kind: 'tuple', items, site };
}
