/**
 * What a test asks of what a table that is written out holds for an element: `limits[kind] != nil`, `flags[kind] ?? false`,
 * `limits[kind, default: 0] > 0`.
 */
import type { Expression } from '../../facts/facts.ts';
import { findName } from '../../program/scopes.ts';
import type { Analysis } from '../analysis.ts';
import type { Frame } from '../calls/frames.ts';
import { isElement, type Keeps, type Namer, nameOfPart } from './element-tests.ts';
import { itemsIn } from './written-lists.ts';
import { nameOf, nameOfValue, variableMeant } from './written-names.ts';

/** The name of what stands under no key. */
const NOTHING = '\0nothing';

/** The name of what is held for an element. */
export function namerOfEntry(
  analysis: Analysis,
  expression: Expression,
  element: string,
  frame: Frame,
): Namer | undefined {
  if (expression.kind === 'either' && !expression.test) {
    const [first, second, ...more] = expression.of;
    const nameIn = first && namerOfEntry(analysis, first, element, frame);
    const other = second && more.length === 0 ? nameOfPart(analysis, second, frame) : undefined;
    if (!nameIn || other === undefined) return undefined;
    return (value) => {
      const name = nameIn(value);
      return typeof name === 'object' && name.name === NOTHING ? { name: other } : name;
    };
  }
  const entries = entriesAsked(analysis, expression, element, frame);
  if (!entries || expression.kind !== 'index') return undefined;
  const [, other] = expression.args ?? [];
  const otherwise = other ? nameOfPart(analysis, other.value, frame) : NOTHING;
  if (otherwise === undefined) return undefined;
  return (value) => {
    const key = nameOfValue(value);
    if (key === undefined) return undefined;
    const name = entries.has(key) ? entries.get(key) : otherwise;
    return name === undefined ? 'maybe' : { name };
  };
}

/** `limits[kind] == nil`, of which Swift's facts have no other side. */
export function keepsWithout(
  analysis: Analysis,
  left: Expression,
  right: Expression | undefined,
  element: string,
  frame: Frame,
): Keeps | undefined {
  if (right && (right.kind !== 'literal' || right.value !== null)) return undefined;
  const entries = entriesAsked(analysis, left, element, frame);
  if (!entries || (left.kind === 'index' && (left.args?.length ?? 1) > 1)) return undefined;
  return (value) => {
    const key = nameOfValue(value);
    return key === undefined ? undefined : !entries.has(key);
  };
}

/** What is written under each key, by the names of both, of the table that an expression looks the element up in. */
function entriesAsked(
  analysis: Analysis,
  expression: Expression,
  element: string,
  frame: Frame,
): ReadonlyMap<string, string | undefined> | undefined {
  if (expression.kind !== 'index' || !isElement(expression.index, element)) return undefined;
  const { of, args = [] } = expression;
  const [, other, ...more] = args;
  return more.length > 0 || (other && other.label !== 'default') ? undefined : entriesIn(analysis, of, frame);
}

/** The names of a table's keys, where it is written out and kept for good. */
export function keysWritten(analysis: Analysis, of: Expression, frame: Frame): ReadonlySet<string> | undefined {
  const entries = entriesIn(analysis, of, frame);
  return entries && new Set(entries.keys());
}

function entriesIn(
  analysis: Analysis,
  of: Expression,
  frame: Frame,
): ReadonlyMap<string, string | undefined> | undefined {
  const local = of.kind === 'name' ? findName(frame.scope, of.name) : undefined;
  const type = local ? local.type : variableMeant(analysis.program, of, frame)?.fact.type;
  // one of the app's own may be made of a table and give something else
  const written = !type || type.name === 'Dictionary' ? itemsIn(analysis, of, frame, 0) : undefined;
  if (!written?.isTable) return undefined;
  const entries = new Map<string, string | undefined>();
  for (const item of written.items) {
    const [key, value] = item.kind === 'tuple' ? item.items : [];
    const name = key && nameOf(analysis, key.value, written.frame);
    if (name === undefined || !value) return undefined;
    entries.set(name, nameOfPart(analysis, value.value, written.frame));
  }
  return entries;
}

/** A test in which what a name was given stands for it: `limit > 0`, of `let limit = limits[kind] ?? 0`. */
export function standingFor(test: Expression, frame: Frame): Expression {
  if (test.kind === 'name') {
    const given = findName(frame.scope, test.name)?.constant;
    return given && isLookUp(given) ? given : test;
  }
  return test.kind === 'operation' ? { ...test, operands: test.operands.map((it) => standingFor(it, frame)) } : test;
}

/** Whether something is looked up by a name: `limits[kind]`, `limits[kind] ?? 0`. */
export function isLookUp(expression: Expression): boolean {
  if (expression.kind === 'index') return expression.index.kind === 'name';
  const [first] = expression.kind === 'either' && !expression.test ? expression.of : [];
  return first?.kind === 'index' && isLookUp(first);
}
