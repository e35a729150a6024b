/**
 * Statements of C#, as facts.
 */
import type { Condition, Expression, FunctionFact, Pattern, Statement, TypeName } from '../../facts/facts.ts';
import { leaving } from '../leaving.ts';
import { countedIn, loopOverRange, nothing, runsFirst, siteOf } from '../lowering.ts';
import { childOf, childrenOf, findType, namedChildren, type Syntax } from '../syntax.ts';
import { type Catch, catching } from '../throwing.ts';
import { asFunction } from './calls.ts';
import { innerOf, lowerExpression, valuesIn } from './expressions.ts';
import { parametersOf } from './lambdas.ts';
import { typed } from './new.ts';
import { lowerSwitch } from './switches.ts';
import { kept, lowerType } from './types.ts';
import { type CSharpUnit, nameOf, withBound } from './unit.ts';

export function lowerBlock(block: Syntax, unit: CSharpUnit): Statement[] {
  return lowerStatements(namedChildren(block), unit);
}

export function lowerStatements(nodes: readonly Syntax[], unit: CSharpUnit): Statement[] {
  const isFunction = ({ type }: Syntax): boolean => type === 'local_function_statement';
  let known = unit;
  // local functions may be used above where they stand
  return [...nodes.filter(isFunction), ...nodes.filter((node) => !isFunction(node))].flatMap((node) => {
    known = withPlace(node, known);
    return withBound(known, () => lowerStatement(node, known));
  });
}

/** `ref var slot = ref slots[0];`: what is put into it from here on is put there. */
function withPlace(node: Syntax, unit: CSharpUnit): CSharpUnit {
  const declaration = node.type === 'local_declaration_statement' ? findType(node, 'variable_declaration') : undefined;
  const declarator = declaration && findType(declaration, 'variable_declarator');
  const name = declarator && childOf(declarator, 'name');
  const value = declarator && findType(declarator, 'ref_expression');
  const place = value && innerOf(value);
  if (!name || (!place && !unit.places?.has(nameOf(name, unit)))) return unit;
  const places = new Map(unit.places);
  if (place) places.set(nameOf(name, unit), place);
  else places.delete(nameOf(name, unit));
  return { ...unit, places };
}

/** `{ … }`, or the one statement that stands for it. */
function lowerBody(node: Syntax | undefined, unit: CSharpUnit): Statement[] {
  if (!node) return [];
  return node.type === 'block' ? lowerBlock(node, unit) : lowerStatements([node], unit);
}

/** `{ … }`, `=> x;`, or `;` where there is none. */
export function lowerFunctionBody(node: Syntax, unit: CSharpUnit): Statement[] {
  const body = childOf(node, 'body') ?? findType(node, 'block', 'arrow_expression_clause');
  if (!body) return [];
  return body.type === 'arrow_expression_clause' ? lowerArrow(body, unit) : lowerBlock(body, unit);
}

export function lowerArrow(node: Syntax, unit: CSharpUnit): Statement[] {
  const value = innerOf(node);
  const gives = (given: Syntax): Statement[] => [
    { kind: 'return', value: lowerExpression(given, unit), site: siteOf(node, unit) },
  ];
  return value ? withBound(unit, () => gives(value)) : [];
}

function lowerStatement(node: Syntax, unit: CSharpUnit): Statement[] {
  const site = siteOf(node, unit);
  const evaluate = (parts: readonly Syntax[]): Statement[] =>
    parts.map((part) => ({ kind: 'evaluate', value: lowerExpression(part, unit) }));
  const block = (body: readonly Statement[]): Statement[] => [{ kind: 'block', conditions: [], body }];
  switch (node.type) {
    case 'global_statement':
      return namedChildren(node).flatMap((part) => lowerStatement(part, unit));
    case 'labeled_statement':
      return namedChildren(node)
        .slice(1)
        .flatMap((part) => lowerStatement(part, unit));
    case 'block':
      return block(lowerBlock(node, unit));
    case 'local_declaration_statement':
      return namedChildren(node).flatMap((part) => (part.type === 'modifier' ? [] : lowerStatement(part, unit)));
    case 'variable_declaration':
      return lowerVariables(node, unit);
    case 'local_function_statement':
      return lowerLocalFunction(node, unit);
    case 'return_statement':
    case 'yield_statement': {
      const value = innerOf(node);
      return value ? [{ kind: 'return', value: lowerExpression(value, unit), site }] : [];
    }
    case 'if_statement': {
      const test = childOf(node, 'condition');
      const conditions: Condition[] = test ? [{ kind: 'test', value: lowerExpression(test, unit) }] : [];
      const body = lowerBody(childOf(node, 'consequence'), unit);
      const otherwise = lowerBody(childOf(node, 'alternative'), unit);
      const left = leaving(childOf(node, 'consequence'), childOf(node, 'alternative'));
      return [{ kind: 'evaluate', value: { kind: 'if', branch: { conditions, body, otherwise, ...left }, site } }];
    }
    case 'foreach_statement':
      return [lowerForEach(node, unit)];
    case 'for_statement': {
      const first = childrenOf(node, 'initializer').filter(({ isNamed }) => isNamed);
      const rest = [...childrenOf(node, 'condition'), ...childrenOf(node, 'update')].filter(({ isNamed }) => isNamed);
      const body = lowerBody(childOf(node, 'body'), unit);
      const begun = first.flatMap((part) => lowerStatement(part, unit));
      const updates = childrenOf(node, 'update');
      const [test] = childrenOf(node, 'condition').filter(({ isNamed }) => isNamed);
      const [update, ...more] = updates;
      const range =
        test && more.length === 0
          ? loopOverRange(begun, lowerExpression(test, unit), update, childOf(node, 'body'), body, unit)
          : undefined;
      if (range) return block(range);
      const counted = updates.flatMap((each) => countedIn(begun, each, unit));
      return block([...begun, ...counted, ...evaluate(rest), ...body]);
    }
    case 'while_statement':
    case 'do_statement': {
      const test = childOf(node, 'condition');
      const asked = evaluate(test ? [test] : []);
      const body = lowerBody(childOf(node, 'body'), unit);
      return node.type === 'while_statement' ? block([...asked, ...body]) : runsFirst(body, asked);
    }
    case 'using_statement':
    case 'lock_statement':
    case 'fixed_statement': {
      const parts = valuesIn(node);
      const body = parts.at(-1);
      const before = parts.slice(0, -1).flatMap((part) => lowerStatement(part, unit));
      return block([...before, ...lowerBody(body, unit)]);
    }
    case 'checked_statement':
    case 'unsafe_statement':
      return block(lowerBody(findType(node, 'block'), unit));
    case 'switch_statement':
      return [{ kind: 'evaluate', value: lowerSwitch(node, unit) }];
    case 'try_statement':
      return lowerTry(node, unit);
    case 'break_statement':
    case 'continue_statement':
    case 'goto_statement':
    case 'empty_statement':
      return [];
    case 'expression_statement':
      return evaluate(valuesIn(node));
    // what is not understood, with what is understood in it
    case 'ERROR':
      return lowerStatements(namedChildren(node), unit);
    default:
      return evaluate([node]);
  }
}

/** `try { … } catch (Failure error) when (test) { … } finally { … }`. */
function lowerTry(node: Syntax, unit: CSharpUnit): Statement[] {
  const block = childOf(node, 'body');
  const tried = lowerBody(block, unit);
  const parts: Statement[] = [{ kind: 'block', conditions: [], body: tried }];
  for (const part of node.children) {
    if (part.type === 'finally_clause') {
      parts.push({ kind: 'block', conditions: [], body: lowerBody(findType(part, 'block'), unit) });
    } else if (part.type === 'catch_clause') {
      const body = [...lowerFilter(part, unit), ...lowerBody(childOf(part, 'body'), unit)];
      parts.push(catching(tried, { ...lowerCaught(part, unit), body, site: siteOf(part, unit) }));
    }
  }
  return parts;
}

/** `(Failure error)`. */
function lowerCaught(node: Syntax, unit: CSharpUnit): Pick<Catch, 'name' | 'type'> {
  const caught = findType(node, 'catch_declaration');
  const written = caught && childOf(caught, 'type');
  const type = written && kept(lowerType(written, unit));
  const name = caught && childOf(caught, 'name');
  return { ...(type && { type }), ...(name && { name: nameOf(name, unit) }) };
}

/** `when (error is Failure failure)`, and what it declares. */
function lowerFilter(node: Syntax, unit: CSharpUnit): Statement[] {
  const filter = findType(node, 'catch_filter_clause');
  const test = filter && innerOf(filter);
  return test ? withBound(unit, () => [{ kind: 'evaluate', value: lowerExpression(test, unit) }]) : [];
}

/** `T a = b, c = d;`, `var (a, b) = c;`. */
export function lowerVariables(node: Syntax, unit: CSharpUnit): Statement[] {
  const written = childOf(node, 'type');
  const said = written && kept(lowerType(written, unit));
  return node.children
    .filter(({ type: each }) => each === 'variable_declarator')
    .map((each): Statement => {
      const type = said ?? listOfTuples(each, unit);
      const value = initialValue(each, type, unit);
      const name = childOf(each, 'name');
      const pattern = lowerNames(name ?? findType(each, 'tuple_pattern') ?? each, unit);
      return {
        kind: 'declare',
        pattern: type && pattern.kind === 'name' ? { ...pattern, type } : pattern,
        ...(value && { value }),
        ...(pattern.kind === 'name' && !unit.assigned.has(pattern.name) && { isConstant: true }),
      };
    });
}

/** `var rows = new List<(string Title, Kind Kind)>();`: what is added later has parts by these names. */
function listOfTuples(node: Syntax, unit: CSharpUnit): TypeName | undefined {
  const made = findType(node, 'object_creation_expression');
  const written = made && childOf(made, 'type');
  const type = written?.type === 'generic_name' ? lowerType(written, unit) : undefined;
  return type?.args.at(-1)?.name === '()' ? kept(type) : undefined;
}

/** What stands behind the `=` of a declaration. */
export function initialValue(
  node: Syntax,
  type: Parameters<typeof typed>[1],
  unit: CSharpUnit,
): Expression | undefined {
  const at = node.children.findIndex((part) => part.type === '=');
  const given = at < 0 ? undefined : node.children[at + 1];
  return given && typed(asFunction(lowerExpression(given, unit)), type);
}

/** `a`, `(a, (b, c))`. */
function lowerNames(node: Syntax, unit: CSharpUnit): Pattern {
  if (node.type === 'tuple_pattern')
    return { kind: 'tuple', items: namedChildren(node).map((part) => ({ pattern: lowerNames(part, unit) })) };
  if (node.type === 'discard') return { kind: 'any' };
  return { kind: 'name', name: nameOf(node, unit), site: siteOf(node, unit) };
}

function lowerLocalFunction(node: Syntax, unit: CSharpUnit): Statement[] {
  const name = childOf(node, 'name');
  if (!name) return [];
  const fact: FunctionFact = {
    name: nameOf(name, unit),
    parameters: parametersOf(node, unit),
    body: lowerFunctionBody(node, unit),
    modifiers: new Set(),
    isPositional: true,
    site: siteOf(node, unit),
  };
  return [{ kind: 'function', fact }];
}

function lowerForEach(node: Syntax, unit: CSharpUnit): Statement {
  const site = siteOf(node, unit);
  const written = childOf(node, 'type');
  const type = written && kept(lowerType(written, unit));
  const left = childOf(node, 'left');
  const right = childOf(node, 'right');
  const name: Pattern = left ? lowerTarget(left, unit) : { kind: 'any' };
  const pattern = type && name.kind === 'name' ? { ...name, type } : name;
  const collection = right ? lowerExpression(right, unit) : nothing(site);
  return { kind: 'for', pattern, collection, body: lowerBody(childOf(node, 'body'), unit), site };
}

/** `kind`, `(a, b)`, `(var a, Kind b)`. */
function lowerTarget(node: Syntax, unit: CSharpUnit): Pattern {
  if (node.type !== 'tuple_expression') return lowerNames(node, unit);
  const items = namedChildren(node).map((part) => {
    const value = innerOf(part);
    const name = value?.type === 'declaration_expression' ? childOf(value, 'name') : value;
    return { pattern: name ? lowerTarget(name, unit) : ({ kind: 'any' } as const) };
  });
  return { kind: 'tuple', items };
}
