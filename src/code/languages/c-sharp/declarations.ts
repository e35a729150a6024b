/**
 * Types of C#: classes, records, structures, interfaces, enums, and blocks of members for another type.
 */
import { addAll } from '../../../lists.ts';
import type { FunctionFact, Parameter, Site, Statement, TypeFact, TypeName, VariableFact } from '../../facts/facts.ts';
import { FLAGS, VALUE } from '../../facts/facts.ts';
import { siteOf } from '../lowering.ts';
import { childOf, findType, namedChildren, type Syntax } from '../syntax.ts';
import { callSuper } from '../words.ts';
import type { BoundNames } from './bound-names.ts';
import { lowerArguments } from './calls.ts';
import { lowerEnum } from './enums.ts';
import { blockFor, extensionsOf, isExtension } from './extensions.ts';
import { genericsOf } from './generics.ts';
import { parametersOf } from './lambdas.ts';
import { lowerMember, type Members, noMembers, wordsOf } from './members.ts';
import { keepAnswer, keepValue } from './messages.ts';
import { openedByRoute } from './shell.ts';
import { toldOfChanges } from './told-of-changes.ts';
import { lowerType } from './types.ts';
import { type CSharpUnit, nameOf } from './unit.ts';

const KINDS: ReadonlyMap<string, TypeFact['kind']> = new Map([
  ['class_declaration', 'class'],
  ['struct_declaration', 'class'],
  ['record_declaration', 'class'],
  ['interface_declaration', 'protocol'],
  ['enum_declaration', 'enum'],
]);

export function isTypeDeclaration({ type }: Syntax): boolean {
  return KINDS.has(type);
}

/** Adds a type, and what it adds to others. */
export function lowerTypeDeclaration(node: Syntax, unit: CSharpUnit, to: Members): void {
  const name = nameIn(node, unit);
  const parameters = parametersOf(node, unit);
  const members = noMembers();
  const isBlock = isExtension(node, unit);
  // the parameters of a class are seen by all of it
  if (!isBlock)
    for (const { name: each, type, attributes, site } of parameters)
      members.variables.push({ name: each, ...(type && { type }), modifiers: new Set(attributes), site });
  const body = childOf(node, 'body');
  const [own, told] = partition(body ? namedChildren(body) : []);
  for (const part of own) lowerMember(part, unit, members);
  // what a class does for one of its interfaces alone, where nothing of its own has the name
  const known = new Set(members.variables.map((it) => it.name));
  for (const part of told) if (!known.has(nameIn(part, unit))) lowerMember(part, unit, members);
  if (isBlock) {
    addAll(to.types, blockFor(parameters, members));
    return;
  }
  const { supertypes, chained } = lowerBases(node, unit);
  const site = siteOf(node, unit);
  if (parameters.length > 0 || chained.length > 0)
    members.functions.push({
      name: 'init',
      parameters,
      body: [...storesOf(parameters, site), ...chained],
      modifiers: new Set(isValue(node, parameters) ? [VALUE] : []),
      isPositional: true,
      site,
    });
  keepValue(supertypes, members);
  keepAnswer(supertypes, site, members);
  openedByRoute(node, members, unit);
  const listed = node.type === 'enum_declaration' ? lowerEnum(node, name, unit) : undefined;
  to.types.push({
    name,
    kind: KINDS.get(node.type) ?? 'class',
    supertypes: listed?.isOfFlags ? [...supertypes, { name: FLAGS, args: [] }] : supertypes,
    ...genericsOf(node, unit),
    cases: listed?.cases ?? [],
    variables:
      listed?.variables ?? toldOfChanges(setByOthers(name, members, parameters, unit.setElsewhere), members.functions),
    functions: members.functions,
    types: members.types,
    aliases: members.aliases,
    modifiers: wordsOf(node, unit),
    ...((node.type === 'struct_declaration' || findType(node, 'struct')) && { isCopied: true }),
    site,
  });
  addAll(to.types, extensionsOf(name, members.functions));
}

/** `record Row(string Title)`: what it is made with, and nothing else. */
function isValue(node: Syntax, parameters: readonly Parameter[]): boolean {
  if (node.type !== 'record_declaration' || parameters.length === 0) return false;
  const body = childOf(node, 'body');
  return !(body ? namedChildren(body) : []).some(
    (part) => part.type === 'field_declaration' || (part.type === 'property_declaration' && !childOf(part, 'value')),
  );
}

/** Members of a class, and properties that it has for an interface: `Kind IStore.Kind => …`. */
function partition(parts: readonly Syntax[]): readonly [readonly Syntax[], readonly Syntax[]] {
  const isTold = (part: Syntax): boolean =>
    part.type === 'property_declaration' && findType(part, 'explicit_interface_specifier') !== undefined;
  return [parts.filter((part) => !isTold(part)), parts.filter(isTold)];
}

function nameIn(node: Syntax, unit: CSharpUnit): string {
  const name = childOf(node, 'name');
  return name ? nameOf(name, unit) : '';
}

/** What a class extends, and how it is made: `class A(B b) : C(b), D`. */
function lowerBases(
  node: Syntax,
  unit: CSharpUnit,
): { readonly supertypes: readonly TypeName[]; readonly chained: readonly Statement[] } {
  const list = findType(node, 'base_list');
  const supertypes: TypeName[] = [];
  const chained: Statement[] = [];
  const parts = (list ? namedChildren(list) : []).flatMap((part) =>
    part.type === 'primary_constructor_base_type' ? namedChildren(part) : [part],
  );
  for (const part of parts) {
    const type = lowerType(part, unit);
    if (type) supertypes.push(type);
    else if (part.type === 'argument_list')
      addAll(chained, callSuper(supertypes.at(-1)?.name, lowerArguments(part, unit), siteOf(part, unit)));
  }
  return { supertypes, chained };
}

/** What a class is made with, it keeps. */
function storesOf(parameters: readonly Parameter[], site: Site): readonly Statement[] {
  return parameters.map(({ name }): Statement => {
    const target = { kind: 'member' as const, of: { kind: 'name' as const, name: 'self', site }, name, site };
    return {
      kind: 'evaluate',
      value: { kind: 'assign', target, operator: '=', value: { kind: 'name', name, site }, site },
    };
  });
}

/** A view may set what is public of a class that it is bound to, and so may a reader: its first value is not its only one. */
function setByOthers(
  name: string,
  { variables, settable }: Members,
  parameters: readonly Parameter[],
  bound: BoundNames,
): VariableFact[] {
  const isDecoded = bound.decoded.has(name);
  const isSeen = bound.classes.has(name) || isDecoded;
  const given = new Set(parameters.map((it) => it.name));
  // a reader makes it with what it reads, or puts that into it as it is made
  const isRead = ({ name: own, modifiers, isFixed }: VariableFact): boolean =>
    isDecoded && (given.has(own) || (modifiers.has('public') && !modifiers.has('static') && !isFixed));
  return variables.map((it) => {
    const isList = it.type?.name === 'Array' || it.type?.name === 'Dictionary';
    const isBound = isSeen || bound.properties.has(it.name);
    const isSettable = settable.has(it.name) || isRead(it);
    if (!isSettable || isList || !isBound) return it;
    const open = openSetters(it);
    if (it.getter) return open;
    return { ...open, modifiers: new Set([...it.modifiers, '@SetByView', ...(isDecoded ? ['@Decoded'] : [])]) };
  });
}

/** What a view sets may be anything. */
function openSetters({ setter, observers, ...variable }: VariableFact): VariableFact {
  const open = (it: FunctionFact): FunctionFact => ({ ...it, modifiers: new Set(['@SetByView']) });
  return { ...variable, ...(setter && { setter: open(setter) }), ...(observers && { observers: observers.map(open) }) };
}
