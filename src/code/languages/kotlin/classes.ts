/**
 * Classes, enums and objects of Kotlin, as facts.
 */

import { addAll } from '../../../lists.ts';
import {
  type CaseFact,
  DOES,
  type Expression,
  type FunctionFact,
  MUTE,
  type Parameter,
  PROMISED,
  type Site,
  type Statement,
  type TypeFact,
  type TypeName,
  UNENCODED,
  VALUE,
  type VariableFact,
} from '../../facts/facts.ts';
import { nothing, siteOf, textOf, type Unit } from '../lowering.ts';
import { childOf, findType, namedChildren, type Syntax } from '../syntax.ts';
import { callSuper, wordsAt } from '../words.ts';
import { lowerArguments } from './calls.ts';
import { lowerExpression } from './expressions.ts';
import { lowerClassParameters, type ParameterFact, wordsOf } from './functions.ts';
import { asStatic, extension, isTypeDeclaration, lowerMember, type Members, noMembers } from './members.ts';
import { isOfData, saysParts } from './of-data.ts';
import { bySigns } from './own-operators.ts';
import { isOnlyCase, membersOfCases, ONLY_ONE } from './sealed.ts';
import { isType, lowerType, UNKNOWN } from './types.ts';
import type { KotlinUnit } from './unit.ts';

export function lowerTypeDeclaration(node: Syntax, unit: KotlinUnit, to: Members, owner: string): void {
  const words = wordsOf(node, unit);
  const isCompanion = node.type === 'companion_object';
  const isInterface = findType(node, 'interface') !== undefined;
  const named = childOf(node, 'name');
  const name = named ? textOf(named, unit) : owner;
  const declared = lowerClassParameters(node, unit);
  const { supertypes, chained, doers } = lowerSupertypes(node, unit);
  const members = noMembers();
  const cases: CaseFact[] = [];
  const values: Map<string, readonly Expression[]> = new Map();
  const entries: TypeFact[] = [];
  const body = findType(node, 'class_body', 'enum_class_body');
  for (const part of body ? namedChildren(body) : []) {
    if (part.type === 'enum_entry') addAll(entries, lowerCase(part, unit, cases, values, name));
    else lowerMember(part, unit, members, name);
  }
  const site = siteOf(node, unit);
  addAll(members.functions, bySigns(members.functions, isCompanion ? owner : name));
  if (words.has('expect')) {
    to.types.push({ ...extension(`${name}${PROMISED}`, { functions: members.functions }, { site }), kind: 'protocol' });
    return;
  }
  if (isCompanion || (node.type === 'object_declaration' && supertypes.length === 0)) {
    const holder = isCompanion ? owner : name;
    if (members.body.length > 0) members.variables.push(madeFirst(members.body, site));
    to.types.push({
      ...extension(
        holder,
        { functions: members.functions.map(asStatic), variables: members.variables.map(asStatic) },
        { site },
      ),
      kind: isCompanion ? 'extension' : 'class',
      types: members.types,
    });
    return;
  }
  // objects of a sealed class are its cases
  const sealed = members.types.filter((type) => type.supertypes.some((parent) => parent.name === name));
  const kept = members.types.flatMap((type) => (sealed.includes(type) && isOnlyCase(type) ? type.types : [type]));
  for (const type of sealed) {
    const parameters = type.functions.find((it) => it.name === 'init')?.parameters ?? [];
    const ownType = type.modifiers.has(ONLY_ONE) ? 'object' : 'class';
    cases.push({ name: type.name, parameters, ownType, site: type.site });
  }
  const isEnum = cases.length > 0;
  const given = isEnum ? keptByCases(unit, declared, members.variables) : declared;
  const initialised = isEnum ? [] : initialise(unit, declared, members.variables);
  const properties = given
    .filter(({ isProperty }) => isProperty)
    .map(
      ({ parameter, isFixed, words: own }): VariableFact => ({
        name: parameter.name,
        ...(isFixed && { isFixed }),
        ...(parameter.type && { type: parameter.type }),
        ...(words.has('enum') && { getter: caseGetter(parameter, given, values, parameter.name) }),
        modifiers: new Set(own.has(UNENCODED) ? [UNENCODED] : []),
        site: parameter.site,
      }),
    );
  const taken = given.flatMap(({ parameter, isProperty }) => (isProperty ? [parameter] : []));
  const isOfFunction = isInterface && findType(node, 'fun') !== undefined;
  const only = isOfFunction ? madeOfFunction(members.functions, site) : undefined;
  const own = {
    name,
    taken,
    variables: [...properties, ...doers, ...members.variables, ...(only?.variables ?? [])],
    functions: only?.functions ?? members.functions,
  };
  const withOwn = [...sealed, ...entries];
  const { variables, functions } = withOwn.length > 0 ? membersOfCases(own, withOwn, site) : own;
  to.types.push({
    name,
    kind: isEnum ? 'enum' : isInterface ? 'protocol' : 'class',
    supertypes,
    ...(doers.length > 0 && { handsOn: new Map(doers.map((doer) => [doer.type?.name ?? '', doer.name])) }),
    cases,
    variables,
    functions: isEnum
      ? functions
      : [
          ...own.functions,
          ...makeConstructor(
            given,
            [...chained, ...initialised, ...members.body],
            site,
            isOfData(words, declared, members),
            !saysParts(words),
          ),
        ],
    types: isEnum ? kept : members.types,
    // what says the type of a case means a value of the enum
    aliases: new Map(sealed.filter(isOnlyCase).map((type) => [type.name, { name, args: [] }])),
    modifiers: node.type === 'object_declaration' ? new Set([...words, ONLY_ONE]) : words,
    site,
  });
  if (node.type === 'object_declaration' && isOwn(node, supertypes, owner, unit))
    to.variables.push(asStatic(onlyOne(name, site)));
}

/** What `init { … }` of an object does: before anything else of it is asked for. */
function madeFirst(body: readonly Statement[], site: Site): VariableFact {
  const words = wordsAt(site);
  return { name: '\0init', value: words.run([...body, words.give(nothing(site))]), modifiers: new Set(), site };
}

/** `fun interface Port { fun titles(kind: Kind): List<String> }`, made of a function: `Port { kind -> … }`. The only method that
 *  it leaves open is that. https://kotlinlang.org/docs/fun-interfaces.html */
function madeOfFunction(
  functions: readonly FunctionFact[],
  site: Site,
): { readonly variables: readonly VariableFact[]; readonly functions: readonly FunctionFact[] } | undefined {
  const [open, ...others] = functions.filter(({ body }) => body.length === 0);
  if (!open || others.length > 0) return undefined;
  const words = wordsAt(site);
  const kept = words.member(words.name('self'), DOES);
  const type: TypeName = {
    name: '->',
    args: [{ name: '()', args: open.parameters.map((it) => it.type ?? UNKNOWN) }, open.result ?? UNKNOWN],
  };
  const does = words.call(
    kept,
    open.parameters.map(({ name }) => words.name(name)),
  );
  const made: FunctionFact = {
    name: 'init',
    parameters: [{ name: DOES, type, site }],
    body: [words.assign(kept, words.name(DOES))],
    modifiers: new Set(),
    isPositional: true,
    site,
  };
  return {
    variables: [{ name: DOES, type, modifiers: new Set(), site }],
    functions: [...functions.map((it) => (it === open ? { ...it, body: [words.give(does)] } : it)), made],
  };
}

/** Whether an object is more than a case of a sealed class, which its name tells: it has members, or is made of a class, whose
 *  members it has for itself. */
function isOwn(node: Syntax, supertypes: readonly TypeName[], owner: string, unit: KotlinUnit): boolean {
  const sealed = supertypes.filter(({ name }) => unit.sealed.has(name));
  if (sealed.some(({ name }) => name === owner)) return false;
  const list = findType(node, 'delegation_specifiers');
  const isGiving = (list ? namedChildren(list) : []).some((specifier) => {
    const args = findType(findType(specifier, 'constructor_invocation') ?? specifier, 'value_arguments');
    return args !== undefined && (sealed.length === 0 || namedChildren(args).length > 0);
  });
  return isGiving || findType(node, 'class_body') !== undefined;
}

/** The names of sealed classes, at the top or in others. */
export function sealedIn(node: Syntax, unit: Unit): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [node];
  for (let one = open.pop(); one; one = open.pop()) {
    if (one.type === 'class_declaration' && wordsOf(one, unit).has('sealed')) {
      const name = childOf(one, 'name');
      if (name) found.add(textOf(name, unit));
    }
    for (const part of one.children) if (part.type === 'class_body' || isTypeDeclaration(part)) open.push(part);
  }
  return found;
}

/** `object Labs : Shelf(kind)`: the only one of its class, and called like it. */
function onlyOne(name: string, site: Site): VariableFact {
  const callee: Expression = { kind: 'type', type: { name, args: [] }, site };
  return { name, value: { kind: 'call', callee, args: [], site }, modifiers: new Set(), isFixed: true, site };
}

/** What a property is set to sees the parameters of the constructor, and each object has its own: where it mentions one, or
 *  a property that does, the constructor sets it. `class Labs(kind: Kind) { val kinds by lazy { setOf(kind) } }` */
function initialise(unit: KotlinUnit, given: readonly ParameterFact[], variables: VariableFact[]): Statement[] {
  const seen = new Set(given.map(({ parameter }) => parameter.name));
  const statements: Statement[] = [];
  for (const [index, { value, ...variable }] of variables.entries()) {
    if (!value || !namesIn(unit, value.site).some((name) => seen.has(name))) continue;
    seen.add(variable.name);
    variables[index] = { ...variable, setFirst: value };
    const words = wordsAt(value.site);
    statements.push(words.assign(words.member(words.name('self'), variable.name), value));
  }
  return statements;
}

/** A case of an enum is made nowhere: a parameter that a property is set to is kept like one. */
function keptByCases(
  unit: KotlinUnit,
  given: readonly ParameterFact[],
  variables: readonly VariableFact[],
): readonly ParameterFact[] {
  const mentioned = new Set(variables.flatMap(({ value }) => (value ? namesIn(unit, value.site) : [])));
  const own = new Set(variables.map(({ name }) => name));
  return given.map((one) => {
    const { name } = one.parameter;
    return { ...one, isProperty: one.isProperty || (mentioned.has(name) && !own.has(name)) };
  });
}

/** The names that stand in a stretch, and the words of its texts. */
function namesIn({ text }: KotlinUnit, { start, end }: Site): readonly string[] {
  return text.slice(start, end).match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? [];
}

/** The constructor in a class's head stores its properties and runs the `init` blocks. */
function makeConstructor(
  given: readonly ParameterFact[],
  body: readonly Statement[],
  site: FunctionFact['site'],
  /** Whoever has an object has what it is made with. */
  isValue: boolean,
  isMute: boolean,
): FunctionFact[] {
  if (given.length === 0 && body.length === 0) return [];
  const stores = given
    .filter(({ isProperty }) => isProperty)
    .map(({ parameter: { name } }): Statement => {
      const target: Expression = { kind: 'member', of: { kind: 'name', name: 'self', site }, name, site };
      return {
        kind: 'evaluate',
        value: { kind: 'assign', target, operator: '=', value: { kind: 'name', name, site }, site },
      };
    });
  const parameters = given.map(({ parameter }) => parameter);
  const modifiers = new Set(isValue ? [VALUE, ...(isMute ? [MUTE] : [])] : []);
  return [{ name: 'init', parameters, body: [...stores, ...body], modifiers, isPositional: true, site }];
}

/** What each case of an enum gives for a property of its constructor. */
function caseGetter(
  parameter: Parameter,
  given: readonly ParameterFact[],
  values: ReadonlyMap<string, readonly Expression[]>,
  name: string,
): FunctionFact {
  const index = given.findIndex((each) => each.parameter.name === name);
  const { site } = parameter;
  const cases = [...values].flatMap(([each, args]) => {
    const value = args[index] ?? parameter.default;
    if (!value) return [];
    const pattern = { kind: 'case' as const, name: each, parts: [], labels: [] };
    return [{ patterns: [pattern], body: [{ kind: 'return' as const, value, site }] }];
  });
  const subject: Expression = { kind: 'name', name: 'self', site };
  return {
    name: 'get',
    parameters: [],
    body: [{ kind: 'evaluate', value: { kind: 'switch', subject, cases, site } }],
    modifiers: new Set(),
    isPositional: true,
    site,
  };
}

interface Supertypes {
  readonly supertypes: readonly TypeName[];
  /** What constructors begin with. */
  readonly chained: readonly Statement[];
  /** Fields that do what is left to somebody else. */
  readonly doers: readonly VariableFact[];
}

/** `: Base(kind), Loading by inner`. */
export function lowerSupertypes(node: Syntax, unit: KotlinUnit): Supertypes {
  const supertypes: TypeName[] = [];
  const chained: Statement[] = [];
  const doers: VariableFact[] = [];
  const list = findType(node, 'delegation_specifiers');
  for (const specifier of list ? namedChildren(list) : []) {
    const part = findType(specifier, 'constructor_invocation', 'explicit_delegation') ?? specifier;
    const written = part.children.find(isType);
    const type = written && lowerType(written, unit);
    if (type) supertypes.push(type);
    const args = findType(part, 'value_arguments');
    if (args) addAll(chained, callSuper(type?.name, lowerArguments(args, unit), siteOf(args, unit)));
    const by = part.children.findIndex((each) => each.type === 'by');
    const doer = by < 0 ? undefined : part.children[by + 1];
    if (!doer || !type) continue;
    const site = siteOf(part, unit);
    const words = wordsAt(site);
    // no code has such a name
    const name = `by ${type.name}`;
    doers.push({ name, type, modifiers: new Set(), site });
    chained.push(words.assign(words.member(words.name('self'), name), lowerExpression(doer, unit)));
  }
  return { supertypes, chained, doers };
}

/** `A("x")`, `B("y") { … }`: what stands in the body of one is its own. */
function lowerCase(
  node: Syntax,
  unit: KotlinUnit,
  cases: CaseFact[],
  values: Map<string, readonly Expression[]>,
  owner: string,
): readonly TypeFact[] {
  const named = findType(node, 'identifier');
  if (!named) return [];
  const name = textOf(named, unit);
  const args = findType(node, 'value_arguments');
  const site = siteOf(node, unit);
  cases.push({ name, parameters: [], site });
  values.set(name, args ? lowerArguments(args, unit).map(({ value }) => value) : []);
  const body = findType(node, 'class_body');
  if (!body) return [];
  const own = noMembers();
  for (const part of namedChildren(body)) lowerMember(part, unit, own, name);
  const { variables, functions } = own;
  const fact = extension(name, { variables, functions }, { site });
  return [{ ...fact, kind: 'class', supertypes: [{ name: owner, args: [] }], modifiers: new Set([ONLY_ONE]) }];
}
