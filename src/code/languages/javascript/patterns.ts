/**
 * Declarations of JavaScript: what patterns take apart, and the states of React.
 */

import { addAll } from '../../../lists.ts';
import type { Expression, Pattern, Statement, TypeName } from '../../facts/facts.ts';
import { siteOf, textOf } from '../lowering.ts';
import { childOf, namedChildren, type Syntax } from '../syntax.ts';
import { argumentsOf, firstState, hookName, makeSetter } from './calls.ts';
import { lowerExpression, lowerTaken } from './expressions.ts';
import { writtenByMarkup } from './markup-writes.ts';
import { lowerAnnotation, type ScriptUnit } from './names.ts';
import { lowerKey } from './objects.ts';
import { patternNames } from './read-module.ts';

/** `const a = b, c = d`. */
export function lowerDeclarators(node: Syntax, unit: ScriptUnit): Statement[] {
  const statements = namedChildren(node).flatMap((one) => [...lowerDeclarator(one, unit), ...writtenTo(one, unit)]);
  if (!isConstant(node)) return statements;
  const states = new Set(statements.flatMap(stateSet));
  return statements.map((one) => {
    const isState = one.kind === 'declare' && one.pattern.kind === 'name' && states.has(one.pattern.name);
    return one.kind === 'declare' && !isState ? { ...one, isConstant: true } : one;
  });
}

/** The state that a setter beside it sets: `const [index, setIndex] = useState(0)`. */
function stateSet(statement: Statement): readonly string[] {
  const [first] = statement.kind === 'declare' && statement.value?.kind === 'closure' ? statement.value.body.body : [];
  const target = first?.kind === 'evaluate' && first.value.kind === 'assign' ? first.value.target : undefined;
  return target?.kind === 'name' ? [target.name] : [];
}

/** What markup puts into the variables that a declaration makes. */
function writtenTo(node: Syntax, unit: ScriptUnit): Statement[] {
  const pattern = unit.markup && childOf(node, 'name');
  const names = pattern ? patternNames(pattern, (one) => textOf(one, unit)) : [];
  return names.flatMap((name) => writtenByMarkup(name, { kind: 'name', name, site: siteOf(node, unit) }, unit));
}

export function isConstant(declaration: Syntax): boolean {
  return declaration.children.some(({ type }) => type === 'const');
}

/** `const a = b`, `const { a, b: c = d } = e`, `const [a, setA] = useState(b)`. */
function lowerDeclarator(node: Syntax, unit: ScriptUnit): Statement[] {
  const name = childOf(node, 'name');
  const value = childOf(node, 'value');
  if (!name) return [];
  if (name.type === 'array_pattern' && value?.type === 'call_expression') {
    const callee = childOf(value, 'function');
    const isPlain =
      !/^\[\s{0,9},/.test(textOf(name, unit)) && namedChildren(name).every((it) => it.type === 'identifier');
    if (callee && isPlain && hookName(callee, unit) === 'useState') return lowerState(name, value, unit);
  }
  const type = lowerAnnotation(childOf(node, 'type'), unit);
  const awaited = value?.type === 'await_expression' ? namedChildren(value)[0] : value;
  const names = namesTaken(name, unit);
  const taken = names && awaited?.type === 'call_expression' ? lowerTaken(awaited, names, unit) : undefined;
  return declare(name, taken ?? (value && lowerExpression(value, unit)), unit, type);
}

/** The parts that a pattern takes out of an object, where it names each. */
function namesTaken(pattern: Syntax, unit: ScriptUnit): readonly string[] | undefined {
  if (pattern.type !== 'object_pattern') return undefined;
  const names = namedChildren(pattern).map((part) => {
    const left = part.type === 'object_assignment_pattern' ? childOf(part, 'left') : part;
    if (left?.type === 'shorthand_property_identifier_pattern') return textOf(left, unit);
    const key = part.type === 'pair_pattern' ? childOf(part, 'key') : undefined;
    return key?.type === 'property_identifier' ? textOf(key, unit) : undefined;
  });
  return names.every((name) => name !== undefined) ? names : undefined;
}

function lowerState(name: Syntax, value: Syntax, unit: ScriptUnit): Statement[] {
  const site = siteOf(value, unit);
  const [state, setter] = namedChildren(name);
  const [first] = argumentsOf(value);
  const initial = firstState(first && lowerExpression(first, unit));
  const statements = state ? declare(state, initial, unit) : [];
  if (!state || !setter || isSaidOnce(setter, unit)) return statements;
  const body = makeSetter(textOf(state, unit), site);
  return [...statements, ...declare(setter, { kind: 'closure', body, site }, unit)];
}

/** Whether a name stands in its file where it is declared, and nowhere else: nobody calls the setter of a state. */
function isSaidOnce(name: Syntax, unit: ScriptUnit): boolean {
  const counts = wordsBy.get(unit.seen) ?? countWords(unit.text);
  wordsBy.set(unit.seen, counts);
  return counts.get(textOf(name, unit)) === 1;
}

const wordsBy = new WeakMap<ScriptUnit['seen'], ReadonlyMap<string, number>>();

function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/[\w$]+/g)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Binds the names of a pattern. Objects are taken apart member by member. */
export function declare(
  pattern: Syntax,
  value: Expression | undefined,
  unit: ScriptUnit,
  type = undefined as ReturnType<typeof lowerAnnotation>,
  parts: ReadonlyMap<string, TypeName> = new Map(),
): Statement[] {
  const site = siteOf(pattern, unit);
  switch (pattern.type) {
    case 'identifier':
    case 'shorthand_property_identifier_pattern':
      return [
        {
          kind: 'declare',
          pattern: { kind: 'name', name: textOf(pattern, unit), ...(type && { type }), site },
          ...(value && { value }),
        },
      ];
    case 'assignment_pattern':
    case 'object_assignment_pattern': {
      const left = childOf(pattern, 'left');
      const right = childOf(pattern, 'right');
      if (!left) return [];
      const other = right && lowerExpression(right, unit);
      const of = [...(value ? [value] : []), ...(other ? [other] : [])];
      return declare(left, { kind: 'either', of, isInstead: true, site }, unit, type);
    }
    case 'rest_pattern': {
      const [inner] = namedChildren(pattern);
      return inner ? declare(inner, value, unit) : [];
    }
    case 'object_pattern': {
      const whole = `\0${unit.fresh()}`;
      const taken = (key: Expression): Expression => {
        const of: Expression = { kind: 'name', name: whole, site };
        return key.kind === 'literal' && typeof key.value === 'string'
          ? { kind: 'member', of, name: key.value, site: key.site }
          : { kind: 'index', of, index: key, site };
      };
      return [
        {
          kind: 'declare',
          pattern: { kind: 'name', name: whole, ...(type && { type }), site },
          ...(value && { value }),
        },
        ...namedChildren(pattern).flatMap((part, _, all) => {
          if (part.type === 'rest_pattern') return declare(part, restOf(whole, part, all, unit), unit);
          const key = part.type === 'pair_pattern' ? childOf(part, 'key') : (childOf(part, 'left') ?? part);
          const target = part.type === 'pair_pattern' ? childOf(part, 'value') : part;
          const said = key && parts.get(textOf(key, unit));
          return key && target ? declare(target, taken(lowerKey(key, unit)), unit, said) : [];
        }),
      ];
    }
    case 'array_pattern': {
      const parts = partsOf(pattern);
      const elements = elementsOf(value, unit);
      if (elements && !parts.some((part) => part?.type === 'rest_pattern')) {
        const unnamed = elements.filter((_, index) => !parts[index]);
        return [
          ...parts.flatMap((part, index) => (part ? declare(part, elements[index], unit) : [])),
          ...unnamed.map((each): Statement => ({ kind: 'evaluate', value: each })),
        ];
      }
      const later: Statement[] = [];
      const items = parts.map((part): { pattern: Pattern } => {
        if (!part) return { pattern: { kind: 'any' } };
        if (part.type === 'identifier')
          return { pattern: { kind: 'name', name: textOf(part, unit), site: siteOf(part, unit) } };
        const name = `\0${unit.fresh()}`;
        addAll(later, declare(part, { kind: 'name', name, site }, unit));
        return { pattern: { kind: 'name', name, site } };
      });
      return [{ kind: 'declare', pattern: { kind: 'tuple', items }, ...(value && { value }) }, ...later];
    }
    case 'member_expression':
    case 'subscript_expression':
      return value ? [put(lowerExpression(pattern, unit), value)] : [];
    default:
      return value ? [{ kind: 'evaluate', value }] : [];
  }
}

function put(target: Expression, value: Expression): Statement {
  return { kind: 'evaluate', value: { kind: 'assign', target, operator: '=', value, site: target.site } };
}

/** `({ a, b } = c)`, `[this.a, b] = c`: into variables that are there. */
export function putParts(pattern: Syntax, value: Expression, unit: ScriptUnit): Statement[] {
  const isOwn = (name: string): boolean => name.startsWith('\0');
  return declare(pattern, value, unit).flatMap((one): Statement[] => {
    if (one.kind !== 'declare') return [one];
    const { pattern: taken, value: part } = one;
    if (taken.kind === 'name') {
      if (isOwn(taken.name)) return [one];
      return part ? [put({ kind: 'name', name: taken.name, site: taken.site }, part)] : [];
    }
    if (taken.kind !== 'tuple') return [one];
    const later: Statement[] = [];
    const items = taken.items.map((item) => {
      const { pattern: inner } = item;
      if (inner.kind !== 'name' || isOwn(inner.name)) return item;
      const { site } = inner;
      const name = `\0${unit.fresh()}`;
      later.push(put({ kind: 'name', name: inner.name, site }, { kind: 'name', name, site }));
      return { pattern: { ...inner, name } };
    });
    return [{ ...one, pattern: { kind: 'tuple', items } }, ...later];
  });
}

/** The elements of a list that is taken apart where it is written: `Promise.all([a(), b()])`. */
function elementsOf(value: Expression | undefined, { text }: ScriptUnit): readonly Expression[] | undefined {
  if (value?.kind !== 'list') return undefined;
  const isSpread = ({ site: { start } }: Expression): boolean => text.slice(start - 3, start) === '...';
  return value.items.some(isSpread) ? undefined : value.items;
}

/** The parts of `[a, , b]`, undefined for what is left out. */
function partsOf(pattern: Syntax): (Syntax | undefined)[] {
  const parts: (Syntax | undefined)[] = [];
  let part: Syntax | undefined;
  for (const child of pattern.children) {
    if (child.type === ',') {
      parts.push(part);
      part = undefined;
    } else if (child.isNamed) part = child;
  }
  return part ? [...parts, part] : parts;
}

/** What is left of an object, as an object in which nothing stands where something was taken out by its name. */
function restOf(whole: string, rest: Syntax, parts: readonly Syntax[], unit: ScriptUnit): Expression {
  const site = siteOf(rest, unit);
  const of: Expression = { kind: 'name', name: whole, site: { ...site, end: site.start } };
  const at = { ...site, start: site.end };
  const pairs = parts.flatMap((part): (readonly [Expression, Expression])[] => {
    const key = part.type === 'pair_pattern' ? childOf(part, 'key') : (childOf(part, 'left') ?? part);
    const name = part === rest || !key ? undefined : lowerKey(key, unit);
    if (name?.kind !== 'literal') return [];
    return [
      [
        { ...name, site: at },
        { kind: 'literal', value: null, site: at },
      ],
    ];
  });
  return { kind: 'dictionary', pairs, spreads: [of], site };
}
