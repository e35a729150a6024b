/**
 * Objective-C source to facts.
 */

import { addAll } from '../../../lists.ts';
import { blankProse } from '../../facts/blank.ts';
import type {
  Expression,
  FileFacts,
  FunctionFact,
  Parameter,
  Site,
  TypeFact,
  TypeName,
  VariableFact,
} from '../../facts/facts.ts';
import type { Source } from '../../facts/source.ts';
import { blankDirectives } from '../directives.ts';
import { traitsOf } from '../index.ts';
import { siteOf, textOf, type Unit } from '../lowering.ts';
import type { ParseText } from '../parser.ts';
import { childOf, findType, namedChildren, type Syntax } from '../syntax.ts';
import { findDefinitions, wordsOf } from './defines.ts';
import { expandMacros } from './expansion.ts';
import { declaredName, lowerParameterList, lowerType } from './expressions.ts';
import { type Around, NOTHING_AROUND } from './headers.ts';
import { isBetter, type Read, readText } from './reading.ts';
import { type Declared, lowerDeclaration, lowerStatements } from './statements.ts';
import { findSwiftNames, joinNames, type SwiftNames } from './swift-names.ts';

interface ObjectiveCUnit extends Unit {
  readonly exported: ReadonlySet<number>;
  readonly swiftNames: SwiftNames;
  readonly superclasses: ReadonlyMap<string, string>;
}

/** The facts of an Objective-C file, or why there are none. */
export function readObjectiveC(
  source: Source,
  parse: ParseText,
  around: Around = NOTHING_AROUND,
): FileFacts | { failure: string } {
  const { path, lines, text: whole } = source;
  const code = blankProse(whole, 'objective-c');
  const { text: unconditional, regions } = blankDirectives(whole, code);
  const file = { path, lines };
  const own = findDefinitions(source, code);
  const expanded = expandMacros(unconditional, code, file, own, around.definitions(source));
  const plain = (): Read | { failure: string } => readText(unconditional, code, parse);
  const read = expanded?.siteOf ? readText(expanded.text, blankProse(expanded.text, 'objective-c'), parse) : plain();
  // what makes no sense to the grammar is read as it is written
  const other = expanded?.siteOf && ('failure' in read || read.faults.length > 0) ? plain() : read;
  const isPlain = isBetter(other, read);
  const best = isPlain ? other : read;
  if ('failure' in best) return best;
  const unexpanded = [...(expanded?.unexpanded ?? []), ...(isPlain ? (expanded?.uses ?? []) : [])];
  const siteOf = isPlain ? undefined : expanded?.siteOf;
  const macros = new Map<string, Set<string>>();
  const last = new Map<string, ReadonlySet<string>>();
  for (const { name, mentions } of unexpanded) {
    const known = macros.get(name);
    // what was given up on shares its words
    if (last.get(name) === mentions) continue;
    last.set(name, mentions);
    if (!known) macros.set(name, new Set(mentions));
    else for (const word of mentions) known.add(word);
  }
  const unit: ObjectiveCUnit = {
    path,
    lines,
    text: best.text,
    file,
    exported: best.exported,
    superclasses: around.superclasses(source),
    swiftNames: joinNames([around.swiftNames(source), findSwiftNames(code)]),
    ...(siteOf && { siteOf }),
    ...(macros.size > 0 && { macros }),
  };
  const siteIn = ({ start, end }: Pick<Site, 'start' | 'end'>): Site => siteOf?.(start, end) ?? { file, start, end };
  const faults = best.faults.slice(0, 5).map(siteIn);
  const words = wordsOf(own);
  return {
    path,
    lines,
    ...readDeclarations(namedChildren(best.root), unit),
    body: unexpanded.map((use) => ({ kind: 'evaluate', value: { kind: 'macro', ...use } })),
    regions,
    faults,
    ...(best.cut && { tooDeep: siteIn(best.cut) }),
    ...(words.size > 0 && { macros: words }),
    traits: traitsOf('objective-c'),
  };
}

type Declarations = Pick<FileFacts, 'types' | 'functions' | 'variables' | 'aliases'>;

function readDeclarations(nodes: readonly Syntax[], unit: ObjectiveCUnit): Declarations {
  const types: TypeFact[] = [];
  const functions: FunctionFact[] = [];
  const variables: VariableFact[] = [];
  const aliases = new Map<string, TypeName>();
  for (const node of nodes) {
    switch (node.type) {
      case 'class_interface':
      case 'class_implementation':
      case 'protocol_declaration':
        {
          const type = lowerClass(node, unit);
          const swiftName = unit.swiftNames.get(type.name);
          if (swiftName !== undefined) aliases.set(swiftName, { name: type.name, args: [] });
          types.push(type);
        }
        break;
      case 'function_definition':
        functions.push(lowerFunction(node, unit));
        break;
      case 'declaration':
        for (const declared of lowerDeclaration(node, unit)) {
          const variable = variableOf(declared, unit, ['static']);
          const swiftName = variable.type && unit.swiftNames.get(variable.type.name);
          if (variable.type && swiftName !== undefined) aliases.set(swiftName, variable.type);
          variables.push(variable);
        }
        break;
      case 'enum_specifier':
      case 'type_definition':
        addAll(variables, lowerEnumerators(node, unit));
        break;
      case 'preproc_def': {
        const variable = lowerMacro(node, unit);
        if (variable) variables.push(variable);
        break;
      }
      case 'linkage_specification':
      case 'declaration_list':
      case 'ERROR': {
        const inner = readDeclarations(namedChildren(node), unit);
        addAll(types, inner.types);
        addAll(functions, inner.functions);
        addAll(variables, inner.variables);
        break;
      }
    }
  }
  return { types, functions, variables, aliases };
}

function lowerClass(node: Syntax, unit: ObjectiveCUnit): TypeFact {
  const nameNode = node.children.find(({ type, field }) => type === 'identifier' && field === '');
  const superclass = childOf(node, 'superclass');
  const protocols = findType(node, 'parameterized_arguments', 'protocol_reference_list');
  const name = nameNode ? textOf(nameNode, unit) : '';
  const isProtocol = node.type === 'protocol_declaration';
  const functions: FunctionFact[] = [];
  const variables: VariableFact[] = [];
  const visit = (members: readonly Syntax[]): void => {
    for (const member of members) {
      if (member.type === 'implementation_definition' || member.type === 'ERROR') visit(namedChildren(member));
      else if (member.type === 'method_definition') functions.push(lowerMethod(member, name, unit));
      // of a protocol what it asks for; what a class declares, it does elsewhere
      else if (isProtocol && member.type === 'method_declaration') functions.push(lowerMethod(member, name, unit));
      else if (isProtocol && member.type === 'qualified_protocol_interface_declaration') visit(namedChildren(member));
      else if (member.type === 'property_declaration') addAll(variables, lowerProperty(member, unit));
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
    modifiers: new Set(),
    site: siteOf(nameNode ?? node, unit),
  };
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
      const type = isBlock ? BLOCK : lowered && isValue ? { ...lowered, isValue } : lowered;
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
  const selector = `${name}${parameters.map(({ label = '' }) => `${label}:`).join('')}`;
  const otherName = unit.swiftNames.get(`${owner} ${selector}`);
  return {
    name: name ?? '',
    parameters,
    ...(result && result.name !== '' && { result }),
    body: body ? lowerStatements(body, unit) : [],
    modifiers,
    isMessage: true,
    ...(otherName !== undefined && { otherName }),
    site: siteOf(nameNode ?? node, unit),
  };
}

const BLOCK: TypeName = { name: '->', args: [] };

/** A property or an instance variable. */
function lowerProperty(node: Syntax, unit: Unit): VariableFact[] {
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
      const modifiers = new Set(isClass ? ['static'] : []);
      return [
        { name: textOf(name, unit), ...(type && type.name !== '' && { type }), modifiers, site: siteOf(name, unit) },
      ];
    });
}

function lowerFunction(node: Syntax, unit: Unit): FunctionFact {
  const body = childOf(node, 'body');
  const typeNode = childOf(node, 'type');
  const declarator = childOf(node, 'declarator');
  const inner = declarator && functionDeclarator(declarator);
  const name = inner && declaredName(inner);
  const list = inner && childOf(inner, 'parameters');
  const result = typeNode && lowerType(typeNode, unit);
  return {
    name: name ? textOf(name, unit) : '',
    parameters: list ? lowerParameterList(list, unit) : [],
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

function variableOf(
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
function lowerEnumerators(node: Syntax, unit: Unit, of?: Syntax): VariableFact[] {
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

/** `#define kType HKClinicalTypeIdentifierAllergyRecord`, `#define kName @"…"`: a constant by another name. */
function lowerMacro(node: Syntax, unit: Unit): VariableFact | undefined {
  const name = childOf(node, 'name');
  const valueNode = childOf(node, 'value');
  if (!name || !valueNode) return undefined;
  const site = siteOf(valueNode, unit);
  const text = textOf(valueNode, unit).trim();
  const literal = /^\(?@?"([^"\\]*)"\)?$/.exec(text)?.[1];
  const alias = /^\(?([A-Za-z_]\w*)\)?$/.exec(text)?.[1];
  const value: Expression | undefined =
    literal !== undefined
      ? { kind: 'literal', value: literal, site }
      : alias !== undefined
        ? { kind: 'name', name: alias, site }
        : undefined;
  return value && { name: textOf(name, unit), value, modifiers: new Set(['static']), site: siteOf(name, unit) };
}
