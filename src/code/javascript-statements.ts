/**
 * Statements, functions and classes of JavaScript and TypeScript, as facts.
 */
import type {
  Case,
  Condition,
  Expression,
  FunctionFact,
  If,
  Parameter,
  Pattern,
  Statement,
  TypeFact,
  VariableFact,
} from './facts.ts';
import { argumentsOf, hookName, makeSetter } from './javascript-calls.ts';
import { lowerExpression, lowerKey, methodName, nothing } from './javascript-expressions.ts';
import { patternNames } from './javascript-modules.ts';
import { declaredNames, injected, inScope, lowerAnnotation, type ScriptUnit } from './javascript-names.ts';
import { siteOf } from './swift-expressions.ts';
import { textOf } from './swift-types.ts';
import { childOf, childrenOf, findType, namedChildren, type Syntax } from './syntax.ts';

/** The statements of a block, in a scope of its own; functions first, as they may be called before they stand. */
export function lowerBlock(nodes: readonly Syntax[], outer: ScriptUnit): Statement[] {
  const unit = inScope(outer, declaredNames(nodes, outer));
  const isFunction = ({ type }: Syntax): boolean => /function_declaration$/.test(type);
  return [...nodes.filter(isFunction), ...nodes.filter((node) => !isFunction(node))].flatMap((node) =>
    lowerStatement(node, unit),
  );
}

function lowerBody(node: Syntax | undefined, unit: ScriptUnit): Statement[] {
  if (!node) return [];
  return lowerBlock(node.type === 'statement_block' ? namedChildren(node) : [node], unit);
}

export function lowerStatement(node: Syntax, unit: ScriptUnit): Statement[] {
  const site = siteOf(node, unit);
  const evaluate = (value: Expression): Statement[] => [{ kind: 'evaluate', value }];
  switch (node.type) {
    case 'lexical_declaration':
    case 'variable_declaration':
      return namedChildren(node).flatMap((one) => lowerDeclarator(one, unit));
    case 'function_declaration':
    case 'generator_function_declaration':
      return [{ kind: 'function', fact: lowerFunction(node, unit) }];
    case 'return_statement': {
      const [value] = namedChildren(node);
      return value ? [{ kind: 'return', value: lowerExpression(value, unit), site }] : [];
    }
    case 'if_statement':
      return evaluate({ kind: 'if', branch: lowerIf(node, unit), site });
    case 'for_in_statement':
      return [lowerForOf(node, unit)];
    case 'for_statement': {
      const first = childOf(node, 'initializer');
      const inner = first ? inScope(unit, declaredNames([first], unit)) : unit;
      const body = [...(first ? lowerStatement(first, inner) : []), ...lowerBody(childOf(node, 'body'), inner)];
      return [{ kind: 'block', conditions: [], body }];
    }
    case 'while_statement':
    case 'do_statement':
      return [{ kind: 'block', conditions: [], body: lowerBody(childOf(node, 'body'), unit) }];
    case 'switch_statement':
      return evaluate(lowerSwitch(node, unit));
    case 'statement_block':
      return [{ kind: 'block', conditions: [], body: lowerBody(node, unit) }];
    case 'try_statement':
      return [childOf(node, 'body'), childOf(node, 'handler'), childOf(node, 'finalizer')].flatMap((part) => {
        const block = part?.type === 'statement_block' ? part : part && childOf(part, 'body');
        const caught = part && childOf(part, 'parameter');
        const names = caught ? patternNames(caught, (child) => textOf(child, unit)) : [];
        return block ? [{ kind: 'block', conditions: [], body: lowerBody(block, inScope(unit, names)) }] : [];
      });
    case 'labeled_statement':
      return lowerBody(childOf(node, 'body'), unit);
    case 'break_statement':
    case 'continue_statement':
    case 'empty_statement':
    case 'interface_declaration':
    case 'type_alias_declaration':
    case 'import_statement':
      return [];
    default:
      return evaluate(lowerExpression(node, unit));
  }
}

/** `const a = b`, `const { a, b: c = d } = e`, `const [a, setA] = useState(b)`. */
function lowerDeclarator(node: Syntax, unit: ScriptUnit): Statement[] {
  const name = childOf(node, 'name');
  const value = childOf(node, 'value');
  if (!name) return [];
  if (name.type === 'array_pattern' && value?.type === 'call_expression') {
    const callee = childOf(value, 'function');
    if (callee && hookName(callee, unit) === 'useState') return lowerState(name, value, unit);
  }
  const type = lowerAnnotation(childOf(node, 'type'), unit);
  return declare(name, value && lowerExpression(value, unit), unit, type);
}

function lowerState(name: Syntax, value: Syntax, unit: ScriptUnit): Statement[] {
  const site = siteOf(value, unit);
  const [state, setter] = namedChildren(name);
  const [first] = argumentsOf(value);
  const lowered = first && lowerExpression(first, unit);
  // a function given to useState makes the first value
  const initial: Expression | undefined =
    lowered?.kind === 'closure' ? { kind: 'call', callee: lowered, args: [], site } : lowered;
  const statements = state ? declare(state, initial, unit) : [];
  if (state?.type !== 'identifier' || setter?.type !== 'identifier') return statements;
  const body = makeSetter(textOf(state, unit), site);
  return [...statements, ...declare(setter, { kind: 'closure', body, site }, unit)];
}

/** Binds the names of a pattern. Objects are taken apart member by member. */
export function declare(
  pattern: Syntax,
  value: Expression | undefined,
  unit: ScriptUnit,
  type = undefined as ReturnType<typeof lowerAnnotation>,
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
      return declare(left, { kind: 'either', of, site }, unit, type);
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
        ...namedChildren(pattern).flatMap((part) => {
          if (part.type === 'rest_pattern') return declare(part, { kind: 'name', name: whole, site }, unit);
          const key = part.type === 'pair_pattern' ? childOf(part, 'key') : (childOf(part, 'left') ?? part);
          const target = part.type === 'pair_pattern' ? childOf(part, 'value') : part;
          return key && target ? declare(target, taken(lowerKey(key, unit)), unit) : [];
        }),
      ];
    }
    case 'array_pattern': {
      const later: Statement[] = [];
      const items = partsOf(pattern).map((part): { pattern: Pattern } => {
        if (!part) return { pattern: { kind: 'any' } };
        if (part.type === 'identifier')
          return { pattern: { kind: 'name', name: textOf(part, unit), site: siteOf(part, unit) } };
        const name = `\0${unit.fresh()}`;
        later.push(...declare(part, { kind: 'name', name, site }, unit));
        return { pattern: { kind: 'name', name, site } };
      });
      return [{ kind: 'declare', pattern: { kind: 'tuple', items }, ...(value && { value }) }, ...later];
    }
    default:
      return value ? [{ kind: 'evaluate', value }] : [];
  }
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

function lowerIf(node: Syntax, unit: ScriptUnit): If {
  const test = childOf(node, 'condition');
  const alternative = childOf(node, 'alternative');
  const other = alternative?.type === 'else_clause' ? namedChildren(alternative)[0] : alternative;
  const conditions: Condition[] = test ? [{ kind: 'test', value: lowerExpression(test, unit) }] : [];
  return { conditions, body: lowerBody(childOf(node, 'consequence'), unit), otherwise: lowerBody(other, unit) };
}

/** `for (const x of xs)`; `for (const key in object)` goes over the keys. */
function lowerForOf(node: Syntax, unit: ScriptUnit): Statement {
  const site = siteOf(node, unit);
  const left = childOf(node, 'left');
  const right = childOf(node, 'right');
  const isIn = textOf(childOf(node, 'operator') ?? node, unit) === 'in';
  const over = right ? lowerExpression(right, unit) : nothing(site);
  const collection: Expression = isIn ? { kind: 'member', of: over, name: 'keys', site } : over;
  const names = left ? patternNames(left, (child) => textOf(child, unit)) : [];
  const inner = inScope(unit, names);
  const bound = left ? declare(left, { kind: 'name', name: '\0each', site }, inner) : [];
  const body = [...bound, ...lowerBody(childOf(node, 'body'), inner)];
  return { kind: 'for', pattern: { kind: 'name', name: '\0each', site }, collection, body, site };
}

function lowerSwitch(node: Syntax, unit: ScriptUnit): Expression {
  const site = siteOf(node, unit);
  const subject = childOf(node, 'value');
  const body = childOf(node, 'body');
  const cases: Case[] = [];
  let waiting: Pattern[] = [];
  let isDefault = false;
  for (const entry of body ? namedChildren(body) : []) {
    const value = childOf(entry, 'value');
    if (value) waiting.push({ kind: 'value', value: lowerExpression(value, unit) });
    else isDefault = true;
    const statements = childrenOf(entry, 'body');
    if (statements.length === 0) continue;
    cases.push({ patterns: isDefault ? [] : waiting, body: lowerBlock(statements, unit) });
    waiting = [];
    isDefault = false;
  }
  return { kind: 'switch', subject: subject ? lowerExpression(subject, unit) : nothing(site), cases, site };
}

/** A function, arrow function or method. `name` is its own where the caller gives none. */
export function lowerFunction(node: Syntax, outer: ScriptUnit, name?: string): FunctionFact {
  const site = siteOf(node, outer);
  const own = childOf(node, 'name');
  const read = (child: Syntax): string => textOf(child, outer);
  const single = childOf(node, 'parameter');
  const list = childOf(node, 'parameters');
  const nodes = single ? [single] : list ? namedChildren(list) : [];
  const names = nodes.flatMap((one) => patternNames(childOf(one, 'pattern') ?? one, read));
  const body = childOf(node, 'body');
  const hoisted = body ? hoistedNames(body, outer) : [];
  const unit = inScope(outer, [...names, ...hoisted]);
  const parameters: Parameter[] = [];
  const taken: Statement[] = [];
  for (const one of nodes) {
    const pattern = childOf(one, 'pattern') ?? one;
    const at = siteOf(one, unit);
    const inner = pattern.type === 'rest_pattern' ? (namedChildren(pattern)[0] ?? pattern) : pattern;
    const isPlain = inner.type === 'identifier';
    const parameter = isPlain ? textOf(inner, unit) : `\0${unit.fresh()}`;
    const annotation = childOf(one, 'type');
    const type = lowerAnnotation(annotation, unit);
    const value = childOf(one, 'value');
    const given = value ? lowerExpression(value, unit) : injected(annotation, unit);
    parameters.push({
      name: parameter,
      ...(type && { type }),
      ...(given && { default: given }),
      ...(pattern.type === 'rest_pattern' && { isVariadic: true }),
      site: at,
    });
    if (!isPlain) taken.push(...declare(inner, { kind: 'name', name: parameter, site: at }, unit));
  }
  const result = lowerAnnotation(childOf(node, 'return_type'), unit);
  return {
    name: name ?? (own && node.type !== 'function_expression' ? textOf(own, outer) : ''),
    parameters,
    ...(result && { result }),
    body: [...taken, ...lowerFunctionBody(body, unit)],
    modifiers: new Set(node.children.filter(({ isNamed }) => !isNamed).map(read)),
    isPositional: true,
    site,
  };
}

function lowerFunctionBody(body: Syntax | undefined, unit: ScriptUnit): Statement[] {
  if (!body) return [];
  if (body.type === 'statement_block') return lowerBlock(namedChildren(body), unit);
  return [{ kind: 'return', value: lowerExpression(body, unit), site: siteOf(body, unit) }];
}

/** `var` belongs to the whole function. */
function hoistedNames(body: Syntax, unit: ScriptUnit): readonly string[] {
  const found: string[] = [];
  const visit = (node: Syntax, depth: number): void => {
    if (depth > 60 || /function|class/.test(node.type)) return;
    if (node.type === 'variable_declaration') found.push(...declaredNames([node], unit));
    for (const child of node.children) visit(child, depth + 1);
  };
  for (const child of body.children) visit(child, 0);
  return found;
}

export function lowerMethod(node: Syntax, unit: ScriptUnit): FunctionFact {
  const name = childOf(node, 'name');
  const text = name ? textOf(name, unit) : '';
  return lowerFunction(node, unit, text === 'constructor' ? 'init' : methodName(text));
}

/** A class, under its name in the whole program. */
export function lowerClass(node: Syntax, name: string, unit: ScriptUnit): TypeFact {
  const body = childOf(node, 'body');
  const heritage = findType(node, 'class_heritage');
  const extended = heritage && (findType(heritage, 'extends_clause') ?? heritage);
  const parent = extended && (childOf(extended, 'value') ?? namedChildren(extended)[0]);
  const supertype = parent?.type === 'identifier' ? lowerExpression(parent, unit) : undefined;
  const functions: FunctionFact[] = [];
  const variables: VariableFact[] = [];
  for (const member of body ? namedChildren(body) : []) {
    if (member.type === 'method_definition') {
      const isGetter = member.children.some(({ type }) => type === 'get');
      const method = lowerMethod(member, unit);
      if (isGetter) variables.push(variableOf(method.name, member, unit, { getter: { ...method, name: 'get' } }));
      else functions.push(method);
      if (method.name === 'init') variables.push(...parameterProperties(member, unit));
    } else if (member.type === 'public_field_definition' || member.type === 'field_definition') {
      const key = childOf(member, 'name') ?? childOf(member, 'property');
      const value = childOf(member, 'value');
      if (!key) continue;
      const annotation = childOf(member, 'type');
      const given = value ? lowerExpression(value, unit) : injected(annotation, unit);
      const type = lowerAnnotation(annotation, unit);
      variables.push(
        variableOf(textOf(key, unit), member, unit, { ...(given && { value: given }), ...(type && { type }) }),
      );
    }
  }
  return {
    name,
    kind: 'class',
    supertypes: supertype?.kind === 'name' ? [{ name: supertype.name, args: [] }] : [],
    cases: [],
    variables,
    functions: [...functions.map((method) => withProperties(method, body, unit))],
    types: [],
    aliases: new Map(),
    modifiers: new Set(),
    site: siteOf(node, unit),
  };
}

function variableOf(
  name: string,
  node: Syntax,
  unit: ScriptUnit,
  more: Partial<Pick<VariableFact, 'value' | 'type' | 'getter'>>,
): VariableFact {
  const words = node.children.filter(({ isNamed }) => !isNamed).map((word) => textOf(word, unit));
  return { name, ...more, modifiers: new Set(words), site: siteOf(node, unit) };
}

/** `constructor(private records: RecordStore)` declares a property. */
function parameterProperties(method: Syntax, unit: ScriptUnit): VariableFact[] {
  const list = childOf(method, 'parameters');
  return (list ? namedChildren(list) : []).flatMap((one) => {
    const pattern = childOf(one, 'pattern');
    if (pattern?.type !== 'identifier' || !isProperty(one)) return [];
    const annotation = childOf(one, 'type');
    const type = lowerAnnotation(annotation, unit);
    const value = injected(annotation, unit);
    return [variableOf(textOf(pattern, unit), one, unit, { ...(type && { type }), ...(value && { value }) })];
  });
}

function isProperty(parameter: Syntax): boolean {
  return parameter.children.some(({ type }) => type === 'accessibility_modifier' || type === 'readonly');
}

/** A constructor stores its parameter properties. */
function withProperties(method: FunctionFact, body: Syntax | undefined, unit: ScriptUnit): FunctionFact {
  if (method.name !== 'init' || !body) return method;
  const node = namedChildren(body).find(({ start }) => start === method.site.start);
  const stored = (node ? parameterProperties(node, unit) : []).map(({ name, site }): Statement => {
    const target: Expression = { kind: 'member', of: { kind: 'name', name: 'self', site }, name, site };
    return {
      kind: 'evaluate',
      value: { kind: 'assign', target, operator: '=', value: { kind: 'name', name, site }, site },
    };
  });
  return { ...method, body: [...stored, ...method.body] };
}
