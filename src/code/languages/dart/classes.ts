/**
 * Classes, mixins, enums and extensions of Dart, as facts.
 */

import type {
  Case,
  CaseFact,
  Expression,
  FunctionFact,
  Parameter,
  Requirement,
  Site,
  Statement,
  TypeFact,
  TypeName,
  VariableFact,
} from '../../facts/facts.ts';
import { COLLECTIONS } from '../../facts/type-names.ts';
import { packageOf } from '../../models/foreign-paths.ts';
import { siteOf, textOf } from '../lowering.ts';
import { childOf, childrenOf, findType, namedChildren, type Syntax } from '../syntax.ts';
import { wordsAt } from '../words.ts';
import { inheritedMembers, observing } from './blocs.ts';
import { lowerArguments } from './calls.ts';
import type { DartUnit } from './expressions.ts';
import { EXTENSION_TYPE, representationOf } from './extension-types.ts';
import { freezedFrom } from './freezed.ts';
import { lowerParameters } from './functions.ts';
import { lowerMembers, REDIRECTED } from './members.ts';
import { BUILD, keptOfFamily } from './providers.ts';
import { lowerType } from './types.ts';

/** Says that a generator may be told of a declaration by an annotation. */
export const TOLD = '@told';

export function lowerTypeDeclaration(node: Syntax, unit: DartUnit): TypeFact[] {
  const kind = KINDS.get(node.type);
  if (!kind) return [];
  const named = childOf(node, 'name') ?? findType(node, 'identifier');
  const extended = childOf(node, 'class');
  const nameNode = kind === 'extension' ? extended : named;
  const body = childOf(node, 'body') ?? findType(node, 'class_body');
  if (!nameNode) return [];
  const added =
    kind === 'extension' ? lowerType(node.children.slice(node.children.indexOf(nameNode)), unit) : undefined;
  const ofElements = added && COLLECTIONS.has(added.name) ? added : undefined;
  const name = ofElements?.name ?? textOf(nameNode, unit);
  const nodes = body ? body.children.filter(({ isNamed }) => isNamed) : [];
  const held = representationOf(node, unit);
  const constants = nodes
    .filter(({ type }) => type === 'enum_constant')
    .flatMap((one) => findType(one, 'identifier') ?? []);
  const inner = {
    ...unit,
    ...packageAround(node, kind === 'extension' ? textOf(nameNode, unit) : undefined, nodes, unit),
    constants: new Set(constants.map((one) => textOf(one, unit))),
  };
  const members = lowerMembers(held ? [held.constructed, ...nodes] : nodes, inner, name);
  const variables = [...(held ? [held.field] : []), ...members.variables];
  const superclass = childOf(node, 'superclass');
  const parent = (superclass && typesIn(superclass, unit)[0]?.name) ?? supertypesOf(node, unit)[0]?.name ?? '';
  const isNotifier = /Notifier$|^_\$/.test(parent);
  const frozen = freezedFrom(node, nodes, name, unit);
  const isMade = new Set(frozen?.functions.map((it) => it.name));
  const own = members.functions
    .filter((it) => !isMade.has(it.name) || (it.body.length > 0 && !it.modifiers.has(REDIRECTED)))
    .concat(frozen?.functions ?? [])
    .map((it) => (isNotifier && it.name === 'build' ? { ...it, name: BUILD } : it));
  const family = keptOfFamily(own, parent);
  const functions = family.functions
    .map((it) => withFieldTypes(it, variables))
    .map((it) => (parent === 'BlocObserver' ? observing(it, unit) : it))
    .map(givingState);
  const { cases, getters } = lowerCases(nodes, functions, unit);
  const site = siteOf(node, unit);
  const widget = widgetOf(node, unit, site);
  const inherited = inheritedMembers(node, { functions, variables }, unit);
  return [
    {
      name,
      kind,
      ...(ofElements && { requires: elementsOf(ofElements) }),
      supertypes: supertypesOf(node, unit),
      ...(held && { handsOn: new Map(supertypesOf(node, unit).map((type) => [type.name, held.field.name])) }),
      cases,
      variables: [
        ...variables.filter((it) => !getters.some((getter) => getter.name === it.name)),
        ...getters,
        ...widget,
        ...family.variables.filter((it) => !variables.some((declared) => declared.name === it.name)),
        ...inherited.variables,
      ],
      functions: [...functions, ...inherited.functions],
      types: [],
      aliases: new Map(),
      modifiers: new Set(findType(node, 'annotation') ? [TOLD] : []),
      ...(node.type === 'mixin_declaration' && { isMixin: true }),
      site,
    },
    ...(frozen?.types ?? []),
  ];
}

/** `extension on HealthKitReporter`, `class Records extends HealthKitReporter`: who has what a package's class has calls it
 *  by its name alone, but for what is declared here. */
function packageAround(
  node: Syntax,
  extended: string | undefined,
  members: readonly Syntax[],
  unit: DartUnit,
): Pick<DartUnit, 'package'> {
  const names = extended === undefined ? supertypesOf(node, unit).map(({ name }) => name) : [extended];
  const path = names.flatMap((name) => unit.injected.get(name) ?? [])[0];
  const known = path === undefined ? undefined : packageOf(path);
  if (path === undefined || !known) return {};
  const signatures = members.filter(({ type }) => type !== 'function_body');
  const declared = new Set(signatures.flatMap((one) => /\b(\w+)\s*\(/.exec(textOf(one, unit))?.[1] ?? []));
  const calls = new Set(known.calls.flatMap(({ name }) => (declared.has(name) ? [] : name)));
  return { package: { path, calls, isExtended: extended !== undefined } };
}

/** `extension on List<Dose>`: of lists of these alone. */
function elementsOf({ args }: TypeName): readonly Requirement[] {
  return args.slice(-1).map((type) => ({ path: ['Element'], type, isSame: true }));
}

/** `this.records` is of the type of the field. */
function withFieldTypes(fact: FunctionFact, variables: readonly VariableFact[]): FunctionFact {
  if (fact.name !== 'init' && !fact.modifiers.has('static')) return fact;
  const parameters = fact.parameters.map((parameter) => {
    const type = parameter.type ?? variables.find(({ name }) => name === parameter.name)?.type;
    return type ? { ...parameter, type } : parameter;
  });
  return { ...fact, parameters };
}

const KINDS: ReadonlyMap<string, TypeFact['kind']> = new Map([
  ['class_definition', 'class'],
  ['mixin_declaration', 'class'],
  ['enum_declaration', 'enum'],
  ['extension_declaration', 'extension'],
  [EXTENSION_TYPE, 'class'],
]);

/** The nearest first: of `extends Page with Loads, Shows` that is `Shows`. */
function supertypesOf(node: Syntax, unit: DartUnit): TypeName[] {
  const superclass = childOf(node, 'superclass');
  const mixins = findType(superclass ?? node, 'mixins');
  const parts = [
    superclass,
    childOf(node, 'interfaces') ?? findType(node, 'interfaces'),
    // what a mixin is for: `mixin Loads on Page`
    ...(node.type === 'mixin_declaration' ? [node] : []),
  ].flatMap((part) => (part ? [part] : []));
  const mixed = mixins ? typesIn(mixins, unit).toReversed() : [];
  return [
    ...mixed,
    ...parts.flatMap((part) => typesIn(part, unit)).filter(({ name }) => !mixed.some((it) => it.name === name)),
  ];
}

/** The types that stand in a part of a declaration. */
function typesIn(part: Syntax, unit: DartUnit): TypeName[] {
  const all = [
    ...part.children,
    ...childrenOf(part, '').flatMap(({ type, children }) => (type === 'type_arguments' ? [] : children)),
  ];
  return all.filter(({ type }) => type === 'type_identifier').map((type) => ({ name: textOf(type, unit), args: [] }));
}

/** Of a state, the widget it belongs to; of a view of GetX, its controller. */
function widgetOf(node: Syntax, unit: DartUnit, site: Site): VariableFact[] {
  const superclass = childOf(node, 'superclass');
  const name = superclass && findType(superclass, 'type_identifier');
  const list = superclass && findType(superclass, 'type_arguments');
  const type = list && lowerType(namedChildren(list), unit);
  if (!name || !type) return [];
  const held = /State$/.test(textOf(name, unit))
    ? 'widget'
    : /^Get(?:View|Widget)$/.test(textOf(name, unit))
      ? 'controller'
      : undefined;
  return held === undefined ? [] : [{ name: held, type, modifiers: new Set(), site }];
}

/** `createState() => _PageState()`: the state is told its widget. https://api.flutter.dev/flutter/widgets/State/widget.html */
function givingState(fact: FunctionFact): FunctionFact {
  const last = fact.body.at(-1);
  if (fact.name !== 'createState' || last?.kind !== 'return' || last.value?.kind !== 'call') return fact;
  const words = wordsAt(last.site);
  const state = words.name('\0state');
  const body = [
    ...fact.body.slice(0, -1),
    words.declare('\0state', last.value),
    words.assign(words.member(state, 'widget'), words.name('self')),
    words.give(state),
  ];
  return { ...fact, body };
}

/** The cases of an enum, and what each says of itself: its name, and the fields that its constructor fills. */
function lowerCases(
  nodes: readonly Syntax[],
  functions: readonly FunctionFact[],
  unit: DartUnit,
): { readonly cases: readonly CaseFact[]; readonly getters: readonly VariableFact[] } {
  const constants = nodes.filter(({ type }) => type === 'enum_constant');
  if (constants.length === 0) return { cases: [], getters: [] };
  const parameters = functions.find(({ name }) => name === 'init')?.parameters ?? enumParameters(nodes, unit);
  const cases = constants.flatMap((node): (CaseFact & { args: ReturnType<typeof lowerArguments> })[] => {
    const name = childOf(node, 'name');
    const part = findType(node, 'argument_part', 'arguments');
    if (!name) return [];
    const args = part ? lowerArguments(part, unit) : [];
    return [{ name: textOf(name, unit), parameters: [], site: siteOf(node, unit), args }];
  });
  const site = siteOf(
    constants[0] ?? nodes[0] ?? { type: '', isNamed: false, field: '', start: 0, end: 0, children: [] },
    unit,
  );
  const getters = parameters.map((parameter, index) => {
    const position = parameters.slice(0, index).filter(({ label }) => label === undefined).length;
    return makeGetter(parameter.name, site, cases, ({ args }) => {
      const unlabelled = args.filter(({ label }) => label === undefined);
      return parameter.label === undefined
        ? unlabelled[position]?.value
        : args.find(({ label }) => label === parameter.label)?.value;
    });
  });
  const named = makeGetter('name', site, cases, ({ name, site: at }) => ({ kind: 'literal', value: name, site: at }));
  return { cases: cases.map(({ args: _, ...fact }) => fact), getters: [...getters, named] };
}

function enumParameters(nodes: readonly Syntax[], unit: DartUnit): readonly Parameter[] {
  for (const node of nodes) {
    const signature = findType(node, 'constant_constructor_signature', 'constructor_signature');
    if (signature) return lowerParameters(findType(signature, 'formal_parameter_list'), unit).parameters;
  }
  return [];
}

function makeGetter<T extends CaseFact>(
  name: string,
  site: Site,
  cases: readonly T[],
  giveOf: (one: T) => Expression | undefined,
): VariableFact {
  const branches = cases.flatMap((one): Case[] => {
    const value = giveOf(one);
    if (!value) return [];
    return [
      {
        patterns: [{ kind: 'case', name: one.name, parts: [], labels: [] }],
        body: [{ kind: 'return', value, site: one.site }],
      },
    ];
  });
  const subject: Expression = { kind: 'name', name: 'self', site };
  const body: Statement[] = [{ kind: 'evaluate', value: { kind: 'switch', subject, cases: branches, site } }];
  return {
    name,
    getter: { name: 'get', parameters: [], body, modifiers: new Set(), isPositional: true, site },
    modifiers: new Set(),
    site,
  };
}
