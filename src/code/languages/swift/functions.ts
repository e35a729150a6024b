/**
 * Swift functions and their parameters, as facts.
 */

import type { FunctionFact, Parameter, Requirement, TypeName } from '../../facts/facts.ts';
import { siteOf, textOf, type Unit } from '../lowering.ts';
import { childOf, findType, namedChildren, type Syntax } from '../syntax.ts';
import { lowerExpression } from './expressions.ts';
import { lowerStatements } from './statements.ts';
import { availabilityOf, lowerType, modifiersOf, typeIn } from './types.ts';
import { bodyFact, lowerGetter, NEW_VALUE } from './variables.ts';

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
  const parameters = lowerParameters(node, unit);
  const setting = computed && findType(computed, 'computed_setter');
  const setter = setting && bodyFact('[]', setting, unit, NEW_VALUE, result);
  return {
    ...(otherName !== undefined && { otherName }),
    ...(ASYNC.test(head) && { isAsync: true }),
    ...(THROWS.test(head) && { isThrowing: true }),
    ...genericsOf(node, unit),
    ...boundsOf(node, unit),
    name: isInit
      ? 'init'
      : node.type === 'subscript_declaration'
        ? '[]'
        : nameNode
          ? textOf(nameNode, unit).replaceAll('`', '')
          : '',
    parameters: isOperator ? parameters.map(withoutLabel) : parameters,
    ...(result && { result }),
    body,
    ...(setter && { setter: { ...setter, parameters: [...parameters, ...setter.parameters] } }),
    modifiers: modifiersOf(node, unit),
    ...(available !== undefined && { available }),
    site: siteOf(nameNode ?? node, unit),
  };
}

function withoutLabel({ label: _, ...rest }: Parameter): Parameter {
  return rest;
}

/** `<S: Source, Output>`. */
export function genericsOf(node: Syntax, unit: Unit): { readonly generics?: readonly string[] } {
  const list = findType(node, 'type_parameters');
  const generics = list ? namedChildren(list).flatMap((each) => nameOfGeneric(each) ?? []) : [];
  return generics.length > 0 ? { generics: generics.map((each) => textOf(each, unit)) } : {};
}

/** What a type parameter has to be: `S: Source`. */
export function boundsOf(node: Syntax, unit: Unit): { readonly bounds?: ReadonlyMap<string, TypeName> } {
  const list = findType(node, 'type_parameters');
  const where = findType(node, 'type_constraints');
  const behind = (where ? namedChildren(where).filter(({ type }) => type === 'type_constraint') : []).flatMap(
    (each) => {
      const said = findType(each, 'inheritance_constraint');
      const [name, ...more] = said ? namedChildren(findType(said, 'identifier') ?? said) : [];
      const written = said?.children.find((it) => WRITTEN.has(it.type));
      return name && written && more.length === 0 ? [[textOf(name, unit), lowerType(written, unit)] as const] : [];
    },
  );
  const bounds = (list ? namedChildren(list) : []).flatMap((each) => {
    const name = nameOfGeneric(each);
    const written = each.children.find((it) => it !== name && WRITTEN.has(it.type));
    const type = name && written && lowerType(written, unit);
    return type && name ? [[textOf(name, unit), type] as const] : [];
  });
  const all = [...bounds, ...behind];
  return all.length > 0 ? { bounds: new Map(all) } : {};
}

/** What an extension asks of what it extends: `where Entry == Lab, Self: Dated`. */
export function requirementsOf(node: Syntax, unit: Unit): { readonly requires?: readonly Requirement[] } {
  const where = findType(node, 'type_constraints');
  const requires = (where ? namedChildren(where) : []).flatMap((each): Requirement[] => {
    const same = findType(each, 'equality_constraint');
    const said = same ?? findType(each, 'inheritance_constraint');
    const path = said ? namedChildren(childOf(said, 'constrained_type') ?? said).map((it) => textOf(it, unit)) : [];
    const written = said && childOf(said, 'name');
    if (path.length === 0 || !written) return [];
    return [
      { path: path[0] === 'Self' ? path.slice(1) : path, type: lowerType(written, unit), isSame: same !== undefined },
    ];
  });
  return requires.length > 0 ? { requires } : {};
}

const WRITTEN: ReadonlySet<string> = new Set(['user_type', 'protocol_composition_type', 'existential_type']);

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
export const THROWS = /\b(?:re)?throws\b/;

/** `@objc(fetchType:)`, `@objc(CRReader)`: the name that Objective-C knows it by. */
export function objectiveCNameOf(node: Syntax, unit: Unit): string | undefined {
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
