/**
 * Members of Dart types and files: functions, getters, variables, constructors.
 */

import { addAll } from '../../../lists.ts';
import {
  type Argument,
  type Expression,
  type FunctionFact,
  type Parameter,
  type Statement,
  type TypeFact,
  UNENCODED,
  VALUE,
  type VariableFact,
} from '../../facts/facts.ts';
import { namedAs, siteOf, textOf } from '../lowering.ts';
import { SET_BY_CODE } from '../setters.ts';
import { childOf, findType, namedChildren, type Syntax } from '../syntax.ts';
import { callSuper, type Words, wordsAt } from '../words.ts';
import { GIVEN_TO_SUPER } from './blocs.ts';
import { asFunction, lowerArguments, methodName } from './calls.ts';
import { type DartUnit, lowerRun } from './expressions.ts';
import { FACTORY } from './freezed.ts';
import { lowerFunction, lowerInitializers, lowerParameters } from './functions.ts';
import { lowerFunctionBody } from './statements.ts';
import { lowerType, withInjected } from './types.ts';

interface Members {
  readonly functions: FunctionFact[];
  readonly variables: VariableFact[];
}

/** A setter, to be a part of the property of its name. */
type Setter = VariableFact & { readonly setter: FunctionFact };
type Lowered = Members & { readonly setters: Setter[] };

/** The functions and variables among declarations. A body follows its signature; modifiers and types go before. */
export function lowerMembers(nodes: readonly Syntax[], unit: DartUnit, owner: string): Members {
  const functions: FunctionFact[] = [];
  const variables: VariableFact[] = [];
  const setters: Setter[] = [];
  for (const [index, node] of nodes.entries()) {
    const next = nodes[index + 1];
    const body = next?.type === 'function_body' ? next : undefined;
    switch (node.type) {
      case 'method_signature':
      case 'declaration':
        lowerMember(node, body, unit, owner, { functions, variables, setters }, wordsBefore(nodes, index, unit));
        break;
      case 'function_signature':
        functions.push(renamed(lowerFunction(node, body, unit, [])));
        break;
      case 'getter_signature':
        variables.push(lowerGetter(node, body, unit, owner === '' ? ['static'] : []));
        break;
      case 'static_final_declaration_list':
      case 'initialized_identifier_list':
        // at the top of a file the type stands before the list
        addAll(variables, lowerList(node, typeBefore(nodes, index), unit, ['static']));
        break;
    }
  }
  const kept = variables.filter(({ getter, modifiers }) => !getter && !modifiers.has('static'));
  const given = new Set(functions.filter(isMaker).flatMap(({ parameters }) => parameters.map(({ name }) => name)));
  // a class of data: each part is made with the object, or never set later
  const isMade = ({ name, isFixed, value }: VariableFact): boolean => isFixed === true || (!value && given.has(name));
  const isValue = owner !== '' && kept.length > 0 && kept.every(isMade);
  return {
    functions: isValue ? functions.map(madeOf) : functions,
    variables: withSetters(variables, setters),
  };
}

function isMaker({ name, modifiers }: FunctionFact): boolean {
  return name === 'init' || (name.startsWith('\0') && modifiers.has('@Forwards'));
}

/** Whoever has the object has what it is made with. */
function madeOf(fact: FunctionFact): FunctionFact {
  return isMaker(fact) ? { ...fact, modifiers: new Set([...fact.modifiers, VALUE]) } : fact;
}

function typeBefore(nodes: readonly Syntax[], index: number): readonly Syntax[] {
  const before: Syntax[] = [];
  for (let at = index - 1; at >= 0; at -= 1) {
    const node = nodes[at];
    if (!node || !/^(?:type_identifier|type_arguments|nullable_type)$/.test(node.type)) break;
    before.unshift(node);
  }
  return before;
}

/** Methods get the names that the flow knows, as their calls do. */
function renamed(fact: FunctionFact): FunctionFact {
  return { ...fact, ...namedAs(fact.name, methodName) };
}

/** What the annotations say that stand before a member. https://pub.dev/documentation/json_annotation/latest/ */
function wordsBefore(nodes: readonly Syntax[], index: number, unit: DartUnit): readonly string[] {
  const before = nodes[index - 1];
  if (before?.type !== 'annotation') return [];
  const isIgnored = /^@JsonKey\b.*\b(?:includeToJson:\s*false|ignore:\s*true)/.test(textOf(before, unit));
  return isIgnored ? [UNENCODED] : wordsBefore(nodes, index - 1, unit);
}

function lowerMember(
  node: Syntax,
  body: Syntax | undefined,
  unit: DartUnit,
  owner: string,
  to: Lowered,
  said: readonly string[],
): void {
  const isStatic = node.children.some(({ type }) => type === 'static');
  const words = isStatic ? ['static'] : [];
  const inner = namedChildren(node);
  const signature = inner.find(({ type }) => type.endsWith('_signature'));
  if (!signature) {
    const list = inner.find(({ type }) => type.endsWith('_list') && type !== 'formal_parameter_list');
    // constants of a class belong to it; `final x = …` in a class is of each object
    const isConstant = isStatic || inner.some(({ type }) => type === 'const_builtin');
    // made when it is first asked for
    const isLate =
      inner.some(({ type }) => type === 'late_builtin') || node.children.some(({ type }) => type === 'late');
    const own = isLate ? [...said, 'lazy'] : said;
    if (list) addAll(to.variables, lowerList(list, node.children, unit, isConstant ? ['static'] : own));
    return;
  }
  if (signature.type === 'function_signature') to.functions.push(renamed(lowerFunction(signature, body, unit, words)));
  else if (signature.type === 'getter_signature') to.variables.push(lowerGetter(signature, body, unit, words));
  else if (signature.type === 'setter_signature') to.setters.push(lowerSetter(signature, body, unit, words));
  else if (/constructor_signature$/.test(signature.type)) {
    addAll(to.functions, lowerConstructor(node, signature, body, unit, owner));
  }
}

function lowerGetter(
  signature: Syntax,
  body: Syntax | undefined,
  unit: DartUnit,
  words: readonly string[],
): VariableFact {
  const name = childOf(signature, 'name');
  const type = lowerType(signature.children, unit);
  const site = siteOf(signature, unit);
  const getter: FunctionFact = {
    name: 'get',
    parameters: [],
    ...(type && { result: type }),
    body: body ? lowerFunctionBody(body, unit).map(handingOn) : [],
    modifiers: new Set(),
    isPositional: true,
    site,
  };
  return { name: name ? textOf(name, unit) : '', ...(type && { type }), getter, modifiers: new Set(words), site };
}

/** `Function(String) get change => _name.sink.add;` */
function handingOn(statement: Statement): Statement {
  return statement.kind === 'return' && statement.value
    ? { ...statement, value: asFunction(statement.value) }
    : statement;
}

function lowerSetter(signature: Syntax, body: Syntax | undefined, unit: DartUnit, words: readonly string[]): Setter {
  const { parameters } = lowerParameters(findType(signature, 'formal_parameter_list'), unit);
  const name = childOf(signature, 'name');
  const site = siteOf(signature, unit);
  const run = body ? lowerFunctionBody(body, unit) : [];
  const setter: FunctionFact = { name: 'set', parameters, body: run, modifiers: SET_BY_CODE, site };
  return { name: name ? textOf(name, unit) : '', setter, modifiers: new Set(words), site };
}

/** A property has a getter, a setter, or both. */
function withSetters(variables: readonly VariableFact[], setters: readonly Setter[]): VariableFact[] {
  const named = new Map(setters.map((one) => [one.name, one]));
  const both = variables.map((it) => {
    const one = it.getter && named.get(it.name);
    if (one) named.delete(it.name);
    return one ? { ...it, setter: one.setter } : it;
  });
  return [...both, ...named.values()];
}

function lowerList(list: Syntax, before: readonly Syntax[], unit: DartUnit, words: readonly string[]): VariableFact[] {
  const type = lowerType(before, unit);
  const isFixed =
    list.type === 'static_final_declaration_list' ||
    before.some(({ type: each }) => each === 'final_builtin' || each === 'const_builtin');
  return namedChildren(list).flatMap((one): VariableFact[] => {
    const [name, ...run] = one.type === 'identifier' ? [one] : namedChildren(one);
    if (!name) return [];
    const value = withInjected(run.length > 0 ? lowerRun(run, unit) : undefined, before, unit);
    return [
      {
        name: textOf(name, unit),
        ...(type && { type }),
        ...(value && { value }),
        ...(isFixed && { isFixed }),
        modifiers: new Set(words),
        site: siteOf(one, unit),
      },
    ];
  });
}

/** `Store(this.types)` is `init`; `Store.named(…)` and factories are functions of the class that give an object, the first
 *  made by what is only run on it. */
function lowerConstructor(
  node: Syntax,
  signature: Syntax,
  body: Syntax | undefined,
  unit: DartUnit,
  owner: string,
): readonly FunctionFact[] {
  const names = signature.children.filter(({ type }) => type === 'identifier').map((name) => textOf(name, unit));
  const named = names.find((name) => name !== owner);
  const site = siteOf(node, unit);
  const { parameters, stores, handed } = lowerParameters(findType(signature, 'formal_parameter_list'), unit);
  const statements = body ? lowerFunctionBody(body, unit) : [];
  const result = { name: owner, args: [] };
  const base = { parameters, result, isPositional: true, site };
  const words = wordsAt(site);
  if (signature.type === 'redirecting_factory_constructor_signature')
    return [redirectedTo(signature, { ...base, name: named ?? FACTORY }, unit)];
  if (signature.type.includes('factory'))
    return [{ ...base, name: named ?? FACTORY, body: statements, modifiers: new Set(['static']) }];
  const redirection = findType(node, 'redirection');
  const initializers = redirection
    ? [lowerRedirection(redirection, unit)]
    : lowerInitializers(findType(signature, 'initializers') ?? findType(node, 'initializers'), unit);
  const store = stores.map((name) => words.assign(words.member(words.name('self'), name), words.name(name)));
  const run = [
    ...store,
    ...keptBySuper(handed, words),
    ...(handed.length > 0 ? callSuper(undefined, handed, site) : []),
    ...initializers,
    ...statements,
  ];
  const { result: _, ...plain } = base;
  if (named === undefined) return [{ ...plain, name: 'init', body: run, modifiers: new Set() }];
  const made = '\0made';
  const alloc: Expression = {
    kind: 'call',
    callee: words.member(words.name(owner), 'alloc'),
    args: [],
    isMessage: true,
    site,
  };
  const callee = words.member(words.name(made), `\0${named}`);
  const filled: Expression = { kind: 'call', callee, args: handedOn(parameters, words), site };
  return [
    { ...plain, name: `\0${named}`, body: run, modifiers: new Set(['@Forwards']) },
    {
      ...base,
      name: named,
      body: [words.declare(made, alloc), words.does(filled), words.give(words.name(made))],
      modifiers: new Set(['static']),
    },
  ];
}

/** Says that another class makes what a factory gives. */
export const REDIRECTED = '@redirected';

/** `const factory Result.ok(T value) = Ok<T>._;`
 *  https://dart.dev/language/constructors#redirecting-factory-constructors */
function redirectedTo(signature: Syntax, fact: Omit<FunctionFact, 'body' | 'modifiers'>, unit: DartUnit): FunctionFact {
  const text = textOf(signature, unit);
  const [, made, named] =
    /=\s{0,20}(\w{1,100})[^.=]{0,200}(?:\.(\w{1,100}))?\s{0,20}$/.exec(text.slice(text.lastIndexOf(')'))) ?? [];
  const words = wordsAt(fact.site);
  const maker = made === undefined ? undefined : words.name(made);
  const callee = maker && named !== undefined ? words.member(maker, named) : maker;
  const args = handedOn(fact.parameters, words);
  const value: Expression | undefined = callee && { kind: 'call', callee, args, site: fact.site };
  return { ...fact, body: value ? [words.give(value)] : [], modifiers: new Set(['static', REDIRECTED]) };
}

/** `Pocket.shots() : this._('Shots', ClinicalType.immunization)`: another constructor is run on it. */
function lowerRedirection(node: Syntax, unit: DartUnit): Statement {
  const site = siteOf(node, unit);
  const words = wordsAt(site);
  const named = findType(node, 'identifier');
  const list = findType(node, 'arguments');
  const callee = words.member(words.name('self'), named ? `\0${textOf(named, unit)}` : 'init');
  return words.does({ kind: 'call', callee, args: list ? lowerArguments(list, unit) : [], site });
}

/** `Kinds(super.state)`: what a class of a library keeps first, which has no code here. */
function keptBySuper([first]: readonly Argument[], words: Words): readonly Statement[] {
  if (!first || first.label !== undefined) return [];
  return [words.assign(words.member(words.name('self'), GIVEN_TO_SUPER), first.value)];
}

/** The parameters of a function as what another is called with. */
function handedOn(parameters: readonly Parameter[], words: Words): readonly Argument[] {
  return parameters.map(({ label, name }) => ({ ...(label !== undefined && { label }), value: words.name(name) }));
}

/** What `Store()` means where a factory gives it: functions that are called as their classes are. */
export function factoriesOf({ name, functions }: TypeFact): readonly FunctionFact[] {
  return functions
    .filter((it) => it.name === FACTORY)
    .map((it): FunctionFact => {
      const words = wordsAt(it.site);
      const args = handedOn(it.parameters, words);
      const value: Expression = { kind: 'call', callee: words.member(words.name(name), FACTORY), args, site: it.site };
      return { ...it, name, body: [words.give(value)], modifiers: new Set() };
    });
}
