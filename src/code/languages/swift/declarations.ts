/**
 * Swift's declarations, lowered.
 */

import { addAll } from '../../../lists.ts';
import type {
  Argument,
  CaseFact,
  Expression,
  FunctionFact,
  Parameter,
  Pattern,
  TypeFact,
  TypeName,
  VariableFact,
} from '../../facts/facts.ts';
import { isSinkName } from '../../models/sinks.ts';
import { siteOf, textOf, type Unit } from '../lowering.ts';
import { childOf, childrenOf, findType, namedChildren, type Syntax } from '../syntax.ts';
import { lowerExpression } from './expressions.ts';
import { lowerPattern, lowerStatements } from './statements.ts';
import { availabilityOf, lowerType, modifiersOf, typeIn, typeOfAttribute } from './types.ts';

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
    const value = valueNode ? lowerExpression(valueNode, unit) : lowerWrapper(node, unit);
    const pattern = lowerPattern(patternNode, unit);
    if (pattern.kind !== 'name') return { pattern, ...(value && { value }) };
    const computed = childOf(group, 'computed_value');
    const getter = computed && lowerGetter(computed, type, modifiers, available, unit);
    const setting = computed && findType(computed, 'computed_setter');
    const setter = setting && bodyFact('set', setting, unit, NEW_VALUE, type);
    const observing = findType(group, 'willset_didset_block');
    const making = lowerMaking(node, unit);
    const observers = [
      ...(observing ? namedChildren(observing).map((clause) => lowerObserver(clause, type, unit)) : []),
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
  const modifiers = findType(node, 'modifiers');
  for (const attribute of modifiers?.children ?? []) {
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
    const site = siteOf(attribute, unit);
    return { kind: 'call', callee: { kind: 'name', name: textOf(nameNode, unit), site }, args, site };
  }
  return undefined;
}

function lowerGetter(
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

/** `willSet` is told what comes; what `didSet` is told is gone. */
function lowerObserver(clause: Syntax, type: TypeName | undefined, unit: Unit): FunctionFact {
  return clause.type === 'willset_clause'
    ? bodyFact('set', clause, unit, NEW_VALUE, type)
    : bodyFact('set', clause, unit);
}

/** What a setter calls what it is given, where it gives it no name. */
const NEW_VALUE = 'newValue';

function bodyFact(name: string, node: Syntax, unit: Unit, given?: string, type?: TypeName): FunctionFact {
  const statements = findType(node, 'statements');
  const body = statements ? lowerStatements(statements, unit) : [];
  const site = siteOf(node, unit);
  const named = findType(node, 'simple_identifier');
  const inner = named ? textOf(named, unit).replaceAll('`', '') : given;
  const parameters = given === undefined || inner === undefined ? [] : [{ name: inner, ...(type && { type }), site }];
  return { name, parameters, body, modifiers: new Set(), site };
}

export function lowerFunction(node: Syntax, unit: Unit): FunctionFact {
  const isInit = node.type === 'init_declaration';
  // the name of an operator is its sign
  const nameNode = node.children.find(({ field, type }) => field === 'name' && !TYPES.test(type));
  const isOperator = node.type === 'function_declaration' && nameNode?.type !== 'simple_identifier';
  const arrow = node.children.findIndex(({ type }) => type === '->');
  const result = arrow < 0 ? undefined : typeIn({ ...node, children: node.children.slice(arrow) }, unit);
  const block = childOf(node, 'body') ?? findType(node, 'function_body');
  const computed = findType(node, 'computed_property');
  const statements = block && findType(block, 'statements');
  const body = computed
    ? lowerGetter(computed, result, new Set(), undefined, unit).body
    : statements
      ? lowerStatements(statements, unit, !isInit)
      : [];
  const available = availabilityOf(node, unit);
  const otherName = objectiveCNameOf(node, unit);
  const head = unit.text.slice(node.start, block?.start ?? node.start);
  return {
    ...(otherName !== undefined && { otherName }),
    ...(otherName === undefined && ASYNC.test(head) && { isAsync: true }),
    ...(THROWS.test(head) && { isThrowing: true }),
    ...genericsOf(node, unit),
    name: isInit
      ? 'init'
      : node.type === 'subscript_declaration'
        ? '[]'
        : nameNode
          ? textOf(nameNode, unit).replaceAll('`', '')
          : '',
    parameters: isOperator ? lowerParameters(node, unit).map(withoutLabel) : lowerParameters(node, unit),
    ...(result && { result }),
    body,
    modifiers: modifiersOf(node, unit),
    ...(available !== undefined && { available }),
    site: siteOf(nameNode ?? node, unit),
  };
}

function withoutLabel({ label: _, ...rest }: Parameter): Parameter {
  return rest;
}

/** `<S: Source, Output>`. */
function genericsOf(node: Syntax, unit: Unit): { readonly generics?: readonly string[] } {
  const list = findType(node, 'type_parameters');
  const generics = list ? namedChildren(list).flatMap((each) => nameOfGeneric(each) ?? []) : [];
  return generics.length > 0 ? { generics: generics.map((each) => textOf(each, unit)) } : {};
}

/** `K` of `K: Kind`, and of `each K: Kind`. */
function nameOfGeneric(parameter: Syntax): Syntax | undefined {
  const pack = findType(parameter, 'type_parameter_pack');
  const type = pack && findType(pack, 'user_type');
  return findType(type ?? parameter, 'type_identifier');
}

/** What the types of a pack have in common: of `<each K: Kind>` the pack `K` is of Kinds. */
function packsOf(node: Syntax, unit: Unit): ReadonlyMap<string, TypeName> {
  const list = findType(node, 'type_parameters');
  return new Map(
    (list ? namedChildren(list) : []).flatMap((each): [string, TypeName][] => {
      const name = findType(each, 'type_parameter_pack') && nameOfGeneric(each);
      const common = childOf(each, 'name');
      return name && common ? [[textOf(name, unit), lowerType(common, unit)]] : [];
    }),
  );
}

/** The result has the same field as the name. */
const TYPES = /_type$|^type_/;

/** After the parameters: a parameter may be an `async` closure. */
const ASYNC = /\)\s*async\b[^)]*$/;
const THROWS = /\b(?:re)?throws\b/;

/** `@objc(fetchType:)`, `@objc(CRReader)`: the name that Objective-C knows it by. */
function objectiveCNameOf(node: Syntax, unit: Unit): string | undefined {
  const modifiers = findType(node, 'modifiers');
  const attribute = modifiers && textOf(modifiers, unit);
  return attribute?.includes('@objc(') ? /@objc\(\s*([\w:]+)\s*\)/.exec(attribute)?.[1] : undefined;
}

function lowerParameters(node: Syntax, unit: Unit): Parameter[] {
  const parameters: Parameter[] = [];
  const packs = packsOf(node, unit);
  const isSubscript = node.type === 'subscript_declaration';
  for (const [index, child] of node.children.entries()) {
    if (child.type !== 'parameter') continue;
    const external = childOf(child, 'external_name');
    const name = child.children.find(({ field, type }) => field === 'name' && type === 'simple_identifier');
    const following = node.children.slice(index + 1);
    const end = following.findIndex(({ type }) => type === 'parameter' || type === ',' || type === ')');
    const value = following.slice(0, end < 0 ? undefined : end).find(({ field }) => field === 'default_value');
    const words = findType(child, 'parameter_modifiers');
    const first = node.children.slice(0, index).findLastIndex(({ type }) => type === ',' || type === '(');
    const attributes = node.children.slice(first + 1, index).filter(({ type }) => type === 'attribute');
    const isLazy = words !== undefined && /@autoclosure\b/.test(textOf(words, unit));
    const written = typeIn(child, unit);
    const common = written && packs.get(written.name);
    const told = common ? { ...common, ...(written.isMetatype && { isMetatype: true }) } : written;
    const type = isLazy && told?.name === '->' ? told.args.at(-1) : told;
    const inner = name ? textOf(name, unit).replaceAll('`', '') : '_';
    const label = external ? textOf(external, unit).replaceAll('`', '') : isSubscript ? '_' : inner;
    parameters.push({
      ...(label !== '_' && { label }),
      name: inner,
      ...(type && { type }),
      ...(value && { default: lowerExpression(value, unit) }),
      ...(child.children.some((part) => part.type === '...' || isPack(part, unit)) && { isVariadic: true }),
      ...(words && /\binout\b/.test(textOf(words, unit)) && { isShared: true }),
      ...(isLazy && { isLazy }),
      ...(attributes.length > 0 && { attributes: attributes.map((it) => textOf(it, unit)) }),
      site: siteOf(child, unit),
    });
  }
  return parameters;
}

/** `repeat each K`, `repeat (each K).Type`: as many arguments as the pack has types. */
function isPack(node: Syntax, unit: Unit): boolean {
  return node.field === 'name' && node.type !== 'simple_identifier' && /^repeat\s/.test(textOf(node, unit));
}

const KINDS: ReadonlyMap<string, TypeFact['kind']> = new Map([
  ['class', 'class'],
  ['actor', 'class'],
  ['struct', 'struct'],
  ['enum', 'enum'],
  ['protocol', 'protocol'],
  ['extension', 'extension'],
]);

export function lowerTypeDeclaration(node: Syntax, unit: Unit): TypeFact {
  const kindNode = childOf(node, 'declaration_kind');
  const nameNode = childOf(node, 'name');
  const body = childOf(node, 'body');
  const kind = KINDS.get(kindNode ? textOf(kindNode, unit) : '') ?? 'class';
  const name = nameNode
    ? nameNode.type === 'type_identifier'
      ? textOf(nameNode, unit)
      : lowerType(nameNode, unit).name
    : '';
  const supertypes = node.children
    .filter(({ type }) => type === 'inheritance_specifier')
    .flatMap((specifier) => typeIn(specifier, unit) ?? []);
  const available = availabilityOf(node, unit);
  return {
    name,
    kind,
    supertypes,
    ...genericsOf(node, unit),
    ...lowerMembers(body ? namedChildren(body) : [], unit),
    modifiers: modifiersOf(node, unit),
    ...(available !== undefined && { available }),
    site: siteOf(nameNode ?? node, unit),
  };
}

/** The declarations of a type's body, or of a file. */
export function lowerMembers(
  nodes: readonly Syntax[],
  unit: Unit,
): Pick<TypeFact, 'cases' | 'variables' | 'functions' | 'types' | 'aliases'> {
  const cases: CaseFact[] = [];
  const variables: VariableFact[] = [];
  const functions: FunctionFact[] = [];
  const types: TypeFact[] = [];
  const aliases = new Map<string, TypeName>();
  for (const node of nodes) {
    switch (node.type) {
      case 'enum_entry':
        addAll(cases, lowerCases(node, unit));
        break;
      case 'property_declaration':
      case 'protocol_property_declaration':
        for (const declared of lowerVariables(node, unit)) addAll(variables, asVariables(declared));
        break;
      case 'function_declaration':
      case 'protocol_function_declaration':
      case 'init_declaration':
      case 'deinit_declaration':
      case 'subscript_declaration':
        functions.push(lowerFunction(node, unit));
        break;
      case 'class_declaration':
      case 'protocol_declaration':
        types.push(lowerTypeDeclaration(node, unit));
        break;
      case 'typealias_declaration': {
        const name = findType(node, 'type_identifier');
        const target = node.children.findLast(({ field, type }) => field === 'name' && type !== 'type_identifier');
        if (name && target) aliases.set(textOf(name, unit), lowerType(target, unit));
        break;
      }
      case 'ERROR': {
        // what the parser made whole inside of what it could not
        const inner = lowerMembers(namedChildren(node), unit);
        addAll(cases, inner.cases);
        addAll(variables, inner.variables);
        addAll(functions, inner.functions);
        addAll(types, inner.types);
        break;
      }
    }
  }
  return { cases, variables, functions, types, aliases };
}

function asVariables({ pattern, value, variable }: Declared): VariableFact[] {
  if (variable) return [variable];
  if (pattern.kind !== 'tuple') return [];
  return pattern.items.flatMap(({ pattern: part, label }, index) => {
    if (part.kind !== 'name') return [];
    const site = part.site;
    const taken: Expression | undefined = value && { kind: 'member', of: value, name: label ?? `${index}`, site };
    return [{ name: part.name, ...(taken && { value: taken }), modifiers: new Set<string>(), site }];
  });
}

function lowerCases(node: Syntax, unit: Unit): CaseFact[] {
  const cases: { name: Syntax; rest: Syntax[] }[] = [];
  for (const child of node.children) {
    if (child.field === 'name' && child.type === 'simple_identifier') cases.push({ name: child, rest: [] });
    else cases.at(-1)?.rest.push(child);
  }
  const available = availabilityOf(node, unit);
  return cases.map(({ name, rest }) => {
    const raw = rest.find(({ field }) => field === 'raw_value');
    const contents = rest.find(({ field }) => field === 'data_contents');
    return {
      name: textOf(name, unit).replaceAll('`', ''),
      ...(raw && { raw: lowerExpression(raw, unit) }),
      parameters: contents ? lowerCaseParameters(contents, unit) : [],
      ...(available !== undefined && { available }),
      site: siteOf(name, unit),
    };
  });
}

function lowerCaseParameters(contents: Syntax, unit: Unit): Parameter[] {
  const types = childrenOf(contents, 'name').filter(({ type }) => type !== 'simple_identifier');
  return types.map((node, index) => {
    const before = contents.children[contents.children.indexOf(node) - 1];
    const labelNode = before?.type === ':' ? contents.children[contents.children.indexOf(node) - 2] : undefined;
    const label = labelNode?.type === 'simple_identifier' ? textOf(labelNode, unit) : undefined;
    return {
      ...(label !== undefined && { label }),
      name: label ?? `${index}`,
      type: lowerType(node, unit),
      site: siteOf(node, unit),
    };
  });
}
