/**
 * What freezed makes of a class that says no more than how it is made: `const factory Row({String? name}) = _Row;` The file
 * that it makes is seldom in the repository. https://pub.dev/packages/freezed
 */
import {
  type Argument,
  type Expression,
  type FunctionFact,
  type Parameter,
  type Site,
  type Statement,
  type TypeFact,
  VALUE,
} from '../../facts/facts.ts';
import { siteOf, textOf } from '../lowering.ts';
import { findType, type Syntax } from '../syntax.ts';
import { wordsAt } from '../words.ts';
import type { DartUnit } from './expressions.ts';
import { lowerParameters } from './functions.ts';

interface Kind {
  /** Of the constructor: empty for the one without a name. */
  readonly name: string;
  /** The class that is made. */
  readonly made: string;
  readonly parameters: readonly Parameter[];
  readonly site: Site;
}

/** The classes that are made, and what their common class can do. Undefined for a class of which freezed makes nothing. */
export function freezedFrom(
  node: Syntax,
  members: readonly Syntax[],
  owner: string,
  unit: DartUnit,
): { readonly types: readonly TypeFact[]; readonly functions: readonly FunctionFact[] } | undefined {
  const mixins = node.children.find(({ field }) => field === 'superclass');
  if (!mixins || !/\b_\$/.test(textOf(mixins, unit))) return undefined;
  const kinds = members.flatMap((member): Kind[] => {
    const signature = findType(member, 'redirecting_factory_constructor_signature');
    const made = signature?.children.findLast(({ type }) => type === 'type_identifier');
    if (!signature || !made) return [];
    const names = signature.children.filter(({ type }) => type === 'identifier').map((each) => textOf(each, unit));
    const { parameters } = lowerParameters(findType(signature, 'formal_parameter_list'), unit);
    const name = names.find((each) => each !== owner) ?? '';
    return [{ name, made: textOf(made, unit), parameters, site: siteOf(signature, unit) }];
  });
  if (kinds.length === 0) return undefined;
  const site = siteOf(node, unit);
  const functions = [
    ...kinds.map((kind) => makerOf(kind, owner)),
    copyWith(kinds, owner, site),
    ...branches(kinds, site),
  ];
  return { types: kinds.map((kind) => classOf(kind, owner)), functions };
}

function classOf({ made, parameters, site }: Kind, owner: string): TypeFact {
  const words = wordsAt(site);
  const body = parameters.map(
    ({ name }): Statement => words.assign(words.member(words.name('self'), name), words.name(name)),
  );
  const init: FunctionFact = { name: 'init', parameters, body, modifiers: new Set([VALUE]), isPositional: true, site };
  return {
    name: made,
    kind: 'class',
    supertypes: [{ name: owner, args: [] }],
    cases: [],
    variables: parameters.map(({ name, type, site: at }) => ({
      name,
      ...(type && { type }),
      isFixed: true,
      modifiers: new Set<string>(),
      site: at,
    })),
    functions: [init],
    types: [],
    aliases: new Map(),
    modifiers: new Set(),
    site,
  };
}

function made({ made, parameters, site }: Kind, partOf: (name: string) => Expression): Expression {
  const args = parameters.map(({ label, name }): Argument => {
    return { ...(label !== undefined && { label }), value: partOf(name) };
  });
  return { kind: 'call', callee: { kind: 'name', name: made, site }, args, site };
}

/** The name under which a factory without a name is kept. */
export const FACTORY = '\0factory';

function makerOf(kind: Kind, owner: string): FunctionFact {
  const { name, parameters, site } = kind;
  const words = wordsAt(site);
  return {
    name: name === '' ? FACTORY : name,
    parameters,
    result: { name: owner, args: [] },
    body: [words.give(made(kind, words.name))],
    modifiers: new Set(['static']),
    isPositional: true,
    site,
  };
}

/** What is not given stays what it is. */
function copyWith(kinds: readonly Kind[], owner: string, site: Site): FunctionFact {
  const words = wordsAt(site);
  const names = [...new Set(kinds.flatMap(({ parameters }) => parameters.map(({ name }) => name)))];
  const copies = kinds.map((kind) =>
    made(kind, (name) => words.either(words.name(name), words.member(words.name('self'), name))),
  );
  return {
    name: 'copyWith',
    parameters: names.map((name) => ({ name, label: name, default: { kind: 'literal', value: null, site }, site })),
    result: { name: owner, args: [] },
    body: [words.give({ kind: 'either', of: copies, site })],
    modifiers: new Set(),
    isPositional: true,
    site,
  };
}

/** `state.when(loaded: (row) => …)` is given the parts, `state.map(loaded: (it) => …)` the object. */
function branches(kinds: readonly Kind[], site: Site): readonly FunctionFact[] {
  const named = kinds.filter(({ name }) => name !== '');
  if (named.length < 2) return [];
  const words = wordsAt(site);
  const branch = (name: string, argsOf: (kind: Kind) => readonly Expression[]): FunctionFact => {
    const of = named.map((kind) => words.call(words.name(kind.name), argsOf(kind)));
    return {
      name,
      parameters: [...named.map((kind) => kind.name), 'orElse'].map((each) => ({ name: each, label: each, site })),
      body: [words.give({ kind: 'either', of: [...of, words.call(words.name('orElse'), [])], site })],
      modifiers: new Set(),
      isPositional: true,
      site,
    };
  };
  const parts = (kind: Kind): Expression[] => kind.parameters.map(({ name }) => words.member(words.name('self'), name));
  const whole = (): Expression[] => [words.name('self')];
  return [
    ...['when', 'maybeWhen', 'whenOrNull'].map((name) => branch(name, parts)),
    ...['map', 'maybeMap', 'mapOrNull'].map((name) => branch(name, whole)),
  ];
}
