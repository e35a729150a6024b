/**
 * Swift's declarations, lowered.
 */

import { addAll } from '../../../lists.ts';
import type { CaseFact, FunctionFact, Parameter, TypeFact, TypeName, VariableFact } from '../../facts/facts.ts';
import { siteOf, textOf, type Unit } from '../lowering.ts';
import { childOf, childrenOf, findType, namedChildren, type Syntax } from '../syntax.ts';
import { lowerExpression } from './expressions.ts';
import { boundsOf, genericsOf, lowerFunction, objectiveCNameOf, requirementsOf } from './functions.ts';
import { availabilityOf, lowerType, modifiersOf, typeIn } from './types.ts';
import { asVariables, lowerVariables } from './variables.ts';

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
  const { name, of } = nameNode ? nameOfType(nameNode, unit) : { name: '' };
  const supertypes = node.children
    .filter(({ type }) => type === 'inheritance_specifier')
    .flatMap((specifier) => typeIn(specifier, unit) ?? []);
  const available = availabilityOf(node, unit);
  return {
    name,
    kind,
    ...(of && { of }),
    supertypes,
    ...genericsOf(node, unit),
    ...boundsOf(node, unit),
    ...(kind === 'protocol' && body && { associated: associatedIn(body, unit) }),
    ...(kind === 'extension' && requirementsOf(node, unit)),
    ...lowerMembers(body ? namedChildren(body) : [], unit),
    modifiers: modifiersOf(node, unit),
    ...(available !== undefined && { available }),
    site: siteOf(nameNode ?? node, unit),
  };
}

function associatedIn(body: Syntax, unit: Unit): ReadonlyMap<string, TypeName | undefined> {
  const found = new Map<string, TypeName | undefined>();
  for (const node of namedChildren(body).filter(({ type }) => type === 'associatedtype_declaration')) {
    const name = findType(node, 'type_identifier');
    const sign = node.children.findIndex(({ type }) => type === '=');
    const otherwise = sign < 0 ? undefined : node.children[sign + 1];
    if (name) found.set(textOf(name, unit), otherwise && lowerType(otherwise, unit));
  }
  return found;
}

function nameOfType(node: Syntax, unit: Unit): Pick<TypeName, 'name' | 'of'> {
  return node.type === 'type_identifier' ? { name: textOf(node, unit) } : lowerType(node, unit);
}

/** The declarations of a type's body, or of a file. */
export function lowerMembers(
  nodes: readonly Syntax[],
  around: Unit,
): Pick<TypeFact, 'cases' | 'variables' | 'functions' | 'types' | 'aliases'> {
  const unit = { ...around, locals: [] as TypeFact[] };
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
      case 'protocol_declaration': {
        const type = lowerTypeDeclaration(node, unit);
        types.push(type);
        const elsewhere = objectiveCNameOf(node, unit);
        if (elsewhere !== undefined && elsewhere !== type.name) aliases.set(elsewhere, { name: type.name, args: [] });
        break;
      }
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
  addAll(types, ownLocals(unit.locals, types));
  return { cases, variables, functions, types, aliases };
}

/** Types inside of functions, as if they stood beside those: nothing else calls another type so. Of several by one name none
 *  is: which is meant only the function tells. */
function ownLocals(locals: readonly TypeFact[], types: readonly TypeFact[]): readonly TypeFact[] {
  const names = [...types, ...locals].map(({ name }) => name);
  return locals
    .filter(({ name }) => names.indexOf(name) === names.lastIndexOf(name))
    .map((fact) => ({ ...fact, modifiers: new Set([...fact.modifiers, 'fileprivate']) }));
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
