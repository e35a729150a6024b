/**
 * Swift variables, their wrappers, getters, setters and observers, as facts.
 */

import type {
  Argument,
  Expression,
  FunctionFact,
  Pattern,
  Statement,
  TypeName,
  VariableFact,
} from '../../facts/facts.ts';
import { isSinkName } from '../../models/sinks.ts';
import { siteOf, textOf, type Unit } from '../lowering.ts';
import { childOf, findType, namedChildren, type Syntax } from '../syntax.ts';
import { lowerExpression } from './expressions.ts';
import { THROWS } from './functions.ts';
import { lowerPattern } from './patterns.ts';
import { lowerStatements } from './statements.ts';
import { availabilityOf, isShared, modifiersOf, typeIn, typeOfAttribute } from './types.ts';

export interface Declared {
  readonly pattern: Pattern;
  readonly value?: Expression;
  /** For a single name: all there is to say of it. */
  readonly variable?: VariableFact;
}

/** `let a = 1, b: T`, `var c: T { … }`, `let (a, b) = pair`. */
export function lowerVariables(node: Syntax, unit: Unit): Declared[] {
  const groups: { pattern: Syntax; rest: Syntax[] }[] = [];
  for (const child of node.children) {
    if (child.field === 'name' && child.type === 'pattern') groups.push({ pattern: child, rest: [] });
    else groups.at(-1)?.rest.push(child);
  }
  const modifiers = modifiersOf(node, unit);
  const isConstant = node.children.some(
    (child) => child.type === 'value_binding_pattern' && textOf(child, unit) === 'let',
  );
  const available = availabilityOf(node, unit);
  return groups.map(({ pattern: patternNode, rest }) => {
    const group = { ...node, children: rest };
    const annotation = findType(group, 'type_annotation');
    const type = annotation ? typeIn(annotation, unit) : typeOfAttribute(node, unit);
    const valueNode = childOf(group, 'value');
    const written = valueNode ? lowerExpression(valueNode, unit) : lowerWrapper(node, unit);
    const value = written && type?.name === 'KeyValuePairs' ? asPairs(written) : written;
    const pattern = lowerPattern(patternNode, unit);
    if (pattern.kind !== 'name') return { pattern, ...(value && { value }) };
    const computed = childOf(group, 'computed_value');
    const getter = computed && lowerGetter(computed, type, modifiers, available, unit);
    const setting = computed && findType(computed, 'computed_setter');
    const setter = setting && bodyFact('set', setting, unit, NEW_VALUE, type);
    const observing = findType(group, 'willset_didset_block');
    const making = lowerMaking(node, unit);
    const observers = [
      ...(observing ? namedChildren(observing).map((clause) => lowerObserver(clause, pattern.name, type, unit)) : []),
      ...(making ? [making] : []),
    ];
    return {
      pattern: { ...pattern, ...(type && { type }) },
      ...(value && { value }),
      variable: {
        name: pattern.name,
        ...(type && { type }),
        ...(value && { value }),
        ...(getter && { getter }),
        ...(setter && { setter }),
        ...(observers.length > 0 && { observers }),
        modifiers,
        ...(isConstant && { isConstant }),
        ...(available !== undefined && { available }),
        site: siteOf(patternNode, unit),
      },
    };
  });
}

/** What is written as a table and keeps its order is a list of pairs.
 *  https://developer.apple.com/documentation/swift/keyvaluepairs */
function asPairs(written: Expression): Expression {
  if (written.kind !== 'dictionary') return written;
  const { pairs, site } = written;
  const items = pairs.map(([key, value]): Expression => {
    const parts = [
      { label: 'key', value: key },
      { label: 'value', value },
    ];
    return { kind: 'tuple', items: parts, site: value.site };
  });
  return { kind: 'list', items, site };
}

/** A property wrapper that reads by itself, `@HealthKitQuery(.allergyRecord)`: the call that it is. */
function lowerWrapper(node: Syntax, unit: Unit): Expression | undefined {
  return lowerAttribute(node, unit, isSinkName);
}

/** Attributes that wrap nothing. */
const PLAIN: ReadonlySet<string> = new Set(['MainActor', 'ObservationIgnored', 'Published', 'Sendable']);

/** A wrapper that may be the app's own, `@Records(.allergyRecord)`: making it runs its initialiser. */
function lowerMaking(node: Syntax, unit: Unit): FunctionFact | undefined {
  const value = lowerAttribute(node, unit, (name) => /^[A-Z]/.test(name) && !PLAIN.has(name) && !isSinkName(name));
  if (value?.kind !== 'call' || value.args.length === 0) return undefined;
  return { name: 'make', parameters: [], body: [{ kind: 'evaluate', value }], modifiers: new Set(), site: value.site };
}

function lowerAttribute(node: Syntax, unit: Unit, isMeant: (name: string) => boolean): Expression | undefined {
  for (const attribute of (findType(node, 'modifiers') ?? node).children) {
    const nameNode = attribute.type === 'attribute' ? findType(attribute, 'user_type') : undefined;
    if (!nameNode || !isMeant(textOf(nameNode, unit))) continue;
    const args: Argument[] = [];
    let label: string | undefined;
    for (const [index, child] of attribute.children.entries()) {
      if (attribute.children[index + 1]?.type === ':') label = textOf(child, unit);
      else if (child.isNamed && child !== nameNode) {
        args.push({ ...(label !== undefined && { label }), value: lowerExpression(child, unit) });
        label = undefined;
      }
    }
    const key = isShared(attribute, unit) ? args.at(-1)?.value : undefined;
    const site = siteOf(attribute, unit);
    const callee: Expression = { kind: 'name', name: textOf(nameNode, unit), site };
    return { kind: 'call', callee, args: key?.kind === 'call' ? key.args : args, site };
  }
  return undefined;
}

export function lowerGetter(
  node: Syntax,
  result: TypeName | undefined,
  modifiers: ReadonlySet<string>,
  available: string | undefined,
  unit: Unit,
): FunctionFact {
  const getter = findType(node, 'computed_getter');
  const statements = findType(getter ?? node, 'statements');
  return {
    name: 'get',
    parameters: [],
    ...(result && { result }),
    body: statements ? lowerStatements(statements, unit, true) : [],
    modifiers,
    // `get throws {`
    ...(getter && statements && THROWS.test(unit.text.slice(getter.start, statements.start)) && { isThrowing: true }),
    ...(available !== undefined && { available }),
    site: siteOf(node, unit),
  };
}

/** `willSet` is told what comes; what `didSet` is told was there before. */
function lowerObserver(clause: Syntax, property: string, type: TypeName | undefined, unit: Unit): FunctionFact {
  if (clause.type === 'willset_clause') return bodyFact('set', clause, unit, NEW_VALUE, type);
  const fact = bodyFact('set', clause, unit);
  const { site } = fact;
  const named = findType(clause, 'simple_identifier');
  const name = named ? textOf(named, unit) : OLD_VALUE;
  if (!named && !textOf(clause, unit).includes(OLD_VALUE)) return fact;
  const pattern: Pattern = { kind: 'name', name, ...(type && { type }), site };
  const before: Statement = { kind: 'declare', pattern, value: { kind: 'name', name: property, site } };
  return { ...fact, body: [before, ...fact.body] };
}

const OLD_VALUE = 'oldValue';

/** What a setter calls what it is given, where it gives it no name. */
export const NEW_VALUE = 'newValue';

export function bodyFact(name: string, node: Syntax, unit: Unit, given?: string, type?: TypeName): FunctionFact {
  const statements = findType(node, 'statements');
  const body = statements ? lowerStatements(statements, unit) : [];
  const site = siteOf(node, unit);
  const named = findType(node, 'simple_identifier');
  const inner = named ? textOf(named, unit).replaceAll('`', '') : given;
  const parameters = given === undefined || inner === undefined ? [] : [{ name: inner, ...(type && { type }), site }];
  return { name, parameters, body, modifiers: new Set(), site };
}

export function asVariables({ pattern, value, variable }: Declared): VariableFact[] {
  if (variable) return [variable];
  if (pattern.kind !== 'tuple') return [];
  return pattern.items.flatMap(({ pattern: part, label }, index) => {
    if (part.kind !== 'name') return [];
    const site = part.site;
    const taken: Expression | undefined = value && { kind: 'member', of: value, name: label ?? `${index}`, site };
    return [{ name: part.name, ...(taken && { value: taken }), modifiers: new Set<string>(), site }];
  });
}
