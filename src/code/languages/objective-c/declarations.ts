/**
 * Objective-C classes, methods, properties and functions, as facts.
 */

import { addAll } from '../../../lists.ts';
import {
  type Expression,
  type FunctionFact,
  GET_BY,
  type Parameter,
  SET_BY,
  type TypeFact,
  type TypeName,
  type VariableFact,
} from '../../facts/facts.ts';
import { siteOf, textOf, type Unit } from '../lowering.ts';
import { childOf, findType, namedChildren, type Syntax } from '../syntax.ts';
import { declaredName, lowerParameterList, lowerType, typeOfDeclared } from './expressions.ts';
import { renamedProperty } from './for-swift.ts';
import type { ObjectiveCUnit } from './read.ts';
import { ERROR_POINTER } from './selectors.ts';
import { type Declared, lowerDeclaration, lowerStatements } from './statements.ts';
import { AWAITED } from './swift-names.ts';
import { furtherArguments } from './variadic.ts';

export function lowerClass(node: Syntax, unit: ObjectiveCUnit): TypeFact {
  const nameNode = node.children.find(({ type, field }) => type === 'identifier' && field === '');
  const superclass = childOf(node, 'superclass');
  const protocols = findType(node, 'parameterized_arguments', 'protocol_reference_list');
  const name = nameNode ? textOf(nameNode, unit) : '';
  const isProtocol = node.type === 'protocol_declaration';
  const functions: FunctionFact[] = [];
  const variables: VariableFact[] = [];
  const modifiers = new Set<string>();
  const visit = (members: readonly Syntax[]): void => {
    for (const member of members) {
      if (member.type === 'implementation_definition' || member.type === 'ERROR') visit(namedChildren(member));
      else if (member.type === 'property_implementation' && keepsByOtherName(member, unit))
        modifiers.add('@synthesize');
      else if (member.type === 'method_definition') functions.push(lowerMethod(member, name, unit));
      // of a protocol what it asks for; what a class declares, it does elsewhere
      else if (isProtocol && member.type === 'method_declaration') functions.push(lowerMethod(member, name, unit));
      else if (isProtocol && member.type === 'qualified_protocol_interface_declaration') visit(namedChildren(member));
      else if (member.type === 'property_declaration') addAll(variables, lowerProperty(member, unit, name));
      else if (member.type === 'instance_variables') visit(namedChildren(member));
      else if (member.type === 'instance_variable') addAll(variables, lowerProperty(member, unit));
      else if (member.type === 'function_definition')
        functions.push({ ...lowerFunction(member, unit), modifiers: new Set(['static']) });
      else if (member.type === 'declaration') {
        addAll(
          variables,
          lowerDeclaration(member, unit).map((declared) => variableOf(declared, unit, ['static'])),
        );
      }
    }
  };
  visit(namedChildren(node));
  const above = superclass ? textOf(superclass, unit) : unit.superclasses.get(name);
  return {
    name,
    kind: isProtocol ? 'protocol' : childOf(node, 'category') ? 'extension' : 'class',
    supertypes: [
      ...(above !== undefined && !isProtocol ? [{ name: above, args: [] }] : []),
      ...(protocols ? namedChildren(protocols).map((it) => ({ name: textOf(it, unit), args: [] })) : []),
    ],
    cases: [],
    variables,
    functions,
    types: [],
    aliases: new Map(),
    modifiers,
    site: siteOf(nameNode ?? node, unit),
  };
}

/** `@synthesize onDone = kept`: what the property holds is said by that name too. */
function keepsByOtherName({ children }: Syntax, unit: ObjectiveCUnit): boolean {
  return children.some(
    (it, at) => it.type === '=' && textOf(children[at + 1] ?? it, unit) !== `_${textOf(children[at - 1] ?? it, unit)}`,
  );
}

function lowerMethod(node: Syntax, owner: string, unit: ObjectiveCUnit): FunctionFact {
  const body = findType(node, 'compound_statement');
  const resultNode = findType(node, 'method_type');
  const declared = resultNode && lowerType(resultNode, unit);
  const result = declared?.name === 'instancetype' ? { name: owner, args: [] } : declared;
  const parameters: Parameter[] = [];
  let name: string | undefined;
  let nameNode: Syntax | undefined;
  let label: string | undefined;
  for (const child of node.children) {
    if (child.type === 'identifier') {
      const text = textOf(child, unit);
      label = name === undefined ? undefined : text;
      nameNode ??= child;
      name ??= text;
    } else if (child.type === 'method_parameter') {
      const typeNode = findType(child, 'method_type');
      const isBlock = typeNode !== undefined && /^\([^()]*\(\s*\^/.test(textOf(typeNode, unit));
      const lowered = typeNode && lowerType(typeNode, unit);
      const isValue = typeNode !== undefined && !/[*<]|\bid\b/.test(textOf(typeNode, unit));
      const isThrown = typeNode !== undefined && THROWN.test(textOf(typeNode, unit));
      const plain = lowered && isValue ? { ...lowered, isValue } : lowered;
      const type = isBlock ? BLOCK : isThrown ? { name: ERROR_POINTER, args: [] } : plain;
      const inner = child.children.findLast(({ type: it }) => it === 'identifier');
      parameters.push({
        ...(label !== undefined && { label }),
        name: inner ? textOf(inner, unit) : '_',
        ...(type && type.name !== '' && { type }),
        site: siteOf(child, unit),
      });
    }
  }
  const modifiers = new Set<string>();
  if (node.children[0]?.type === '+') modifiers.add('static');
  if (unit.exported.has(node.start)) modifiers.add('@exported');
  if (resultNode && ACTION.test(textOf(resultNode, unit))) modifiers.add('@IBAction');
  const selector = `${name}${parameters.map(({ label = '' }) => `${label}:`).join('')}`;
  const otherName = unit.swiftNames.get(`${owner} ${selector}`);
  const awaitedName = unit.swiftNames.get(`${owner} ${selector}${AWAITED}`);
  // `RCT_REMAP_METHOD(load, loadKind:…)`: JavaScript says `load`
  const called = unit.exported.get(node.start);
  return {
    ...(called === undefined || called === name ? { name: name ?? '' } : { name: called, writtenName: name ?? '' }),
    parameters: [...parameters, ...furtherArguments(node.children, unit)],
    ...(result && result.name !== '' && { result }),
    body: body ? lowerStatements(body, unit) : [],
    modifiers,
    isMessage: true,
    ...(otherName !== undefined && { otherName }),
    ...(awaitedName !== undefined && { awaitedName }),
    site: siteOf(nameNode ?? node, unit),
  };
}

/** `(NSError **)`, `(NSError * _Nullable * _Nullable)`. */
const THROWN = /^\(\s*(?:\w+\s+)?NSError\s*\*[\w\s]*\*/;

/** A storyboard calls it: `(IBAction)`. */
const ACTION = /^\(\s*IB(?:Segue)?Action\b/;

const BLOCK: TypeName = { name: '->', args: [] };

/** A property or an instance variable. */
function lowerProperty(node: Syntax, unit: ObjectiveCUnit, owner?: string): VariableFact[] {
  const attributes = findType(node, 'property_attributes_declaration');
  const isClass = attributes ? /\bclass\b/.test(textOf(attributes, unit)) : false;
  const struct = findType(node, 'struct_declaration');
  if (!struct) return [];
  const typeNode = namedChildren(struct).find(({ type }) => type !== 'struct_declarator' && type !== 'type_qualifier');
  const type =
    typeNode && lowerType(typeNode.children.length > 0 ? typeNode : { ...struct, children: [typeNode] }, unit);
  return struct.children
    .filter(({ type: it }) => it === 'struct_declarator')
    .flatMap((declarator) => {
      const name = declaredName(declarator);
      if (!name) return [];
      const setter = attributes && /\bsetter\s*=\s*(\w+)/.exec(textOf(attributes, unit))?.[1];
      const getter = attributes && /\bgetter\s*=\s*(\w+)/.exec(textOf(attributes, unit))?.[1];
      const modifiers = new Set([
        ...(isClass ? ['static'] : []),
        ...(setter ? [`${SET_BY}${setter}`] : []),
        ...(getter ? [`${GET_BY}${getter}`] : []),
      ]);
      const site = siteOf(name, unit);
      const declared = typeOfDeclared(declarator, type, unit);
      const fact = {
        name: textOf(name, unit),
        ...(declared && declared.name !== '' && { type: declared }),
        modifiers,
        site,
      };
      const swiftName = unit.swiftNames.get(`${owner}.${fact.name}`) ?? getter;
      return swiftName === undefined ? [fact] : [fact, renamedProperty(fact, swiftName)];
    });
}

export function lowerFunction(node: Syntax, unit: Unit): FunctionFact {
  const body = childOf(node, 'body');
  const typeNode = childOf(node, 'type');
  const declarator = childOf(node, 'declarator');
  const inner = declarator && functionDeclarator(declarator);
  const name = inner && declaredName(inner);
  const list = inner && childOf(inner, 'parameters');
  const result = typeNode && lowerType(typeNode, unit);
  return {
    name: name ? textOf(name, unit) : '',
    parameters: list ? [...lowerParameterList(list, unit), ...furtherArguments(list.children, unit)] : [],
    ...(result && result.name !== '' && { result }),
    body: body ? lowerStatements(body, unit) : [],
    modifiers: new Set(),
    site: siteOf(name ?? node, unit),
  };
}

function functionDeclarator(node: Syntax): Syntax | undefined {
  if (node.type === 'function_declarator') return node;
  const inner = childOf(node, 'declarator');
  return inner && functionDeclarator(inner);
}

export function variableOf(
  { name, type, value, isConstant }: Declared,
  unit: Unit,
  modifiers: readonly string[],
): VariableFact {
  return {
    name: textOf(name, unit),
    ...(type && { type }),
    ...(value && { value }),
    ...(isConstant && { isConstant }),
    modifiers: new Set(modifiers),
    site: siteOf(name, unit),
  };
}

/** The members of an enum, each a constant that is told apart by its name. */
export function lowerEnumerators(node: Syntax, unit: Unit, of?: Syntax): VariableFact[] {
  const list = node.type === 'enumerator_list' ? node : undefined;
  if (!list) {
    const inner = node.children.find(({ type }) => type === 'enumerator_list' || type === 'enum_specifier');
    return inner ? lowerEnumerators(inner, unit, childOf(node, 'name')) : [];
  }
  const type = of && { name: textOf(of, unit), args: [] };
  return list.children
    .filter(({ type }) => type === 'enumerator')
    .flatMap((enumerator) => {
      const name = childOf(enumerator, 'name');
      if (!name) return [];
      const site = siteOf(name, unit);
      const value: Expression = { kind: 'literal', value: textOf(name, unit), site };
      return [{ name: textOf(name, unit), ...(type && { type }), value, modifiers: new Set(['static']), site }];
    });
}
