/**
 * What the cases of a sealed type have: what they carry, and what each object or class does in its own way. Read or called of
 * any of them, it is that of the case at hand.
 */
import type {
  Case,
  Expression,
  FunctionFact,
  Parameter,
  Pattern,
  Site,
  Statement,
  TypeFact,
  TypeName,
  VariableFact,
} from '../../facts/facts.ts';
import { type Words, wordsAt } from '../words.ts';

/** The word of an object, which is not made. */
export const ONLY_ONE = 'object';

/** Members of a type, as far as they are given a meaning here. */
interface Own {
  readonly name: string;
  /** What the sealed class takes and keeps. */
  readonly taken: readonly Parameter[];
  readonly variables: readonly VariableFact[];
  readonly functions: readonly FunctionFact[];
}

/** A type that says no more than what its case carries, or does: its name means a value of the sealed type. */
export function isOnlyCase({ functions, supertypes, handsOn, variables }: TypeFact): boolean {
  const inits = functions.filter(({ name }) => name === 'init');
  if (!inits.every(({ body }) => body.every(isStore))) return false;
  if (inits.length === functions.length) return true;
  const carried = new Set(inits.flatMap(({ parameters }) => parameters.map(({ name }) => name)));
  const isFixed = variables.every((it) => it.isFixed || it.getter || carried.has(it.name));
  return inits.length < 2 && supertypes.length === 1 && !handsOn && isFixed;
}

/** What a constructor in a class's head does: it keeps its parameters, and runs that of what is extended. */
function isStore(statement: Statement): boolean {
  if (statement.kind !== 'evaluate') return false;
  const { value } = statement;
  if (value.kind === 'call') return isSuper(value.callee);
  return value.kind === 'other' || (value.kind === 'assign' && value.value.kind === 'name');
}

function isSuper(callee: Expression): boolean {
  return callee.kind === 'member' && callee.of?.kind === 'name' && callee.of.name === 'super';
}

/** The variables and functions of a sealed type, with those of its cases. */
export function membersOfCases(
  own: Own,
  sealed: readonly TypeFact[],
  site: Site,
): { readonly variables: readonly VariableFact[]; readonly functions: readonly FunctionFact[] } {
  const words = wordsAt(site);
  const names = new Set(sealed.flatMap((type) => namesOf(own, type)));
  const variables = [...names].map((name) => variableOf(own, sealed, name, words));
  const only = sealed.filter(isOnlyCase);
  const shapes = new Set(only.flatMap(({ functions }) => functions.filter((it) => it.name !== 'init').map(shapeOf)));
  const functions = [...shapes].flatMap((shape) => functionOf(own, only, shape, words));
  return {
    variables: [...own.variables.filter(({ name }) => !names.has(name)), ...variables],
    functions: [...own.functions.filter((it) => !shapes.has(shapeOf(it))), ...functions],
  };
}

function shapeOf({ name, parameters }: FunctionFact): string {
  return `${name} ${parameters.length}`;
}

function initOf({ functions }: TypeFact): FunctionFact | undefined {
  return functions.find(({ name }) => name === 'init');
}

/** What is carried, what has a value of its own, and what is handed to the constructor of the sealed class. */
function namesOf({ taken, variables }: Own, type: TypeFact): readonly string[] {
  const carried = initOf(type)?.parameters.map(({ name }) => name) ?? [];
  const kept = new Set(taken.map(({ name }) => name));
  const changing = new Set(
    variables.filter((it) => !it.isFixed && !it.getter && !kept.has(it.name)).map(({ name }) => name),
  );
  const valued = type.variables.filter((it) => (it.value && it.isFixed) || it.getter).map(({ name }) => name);
  return [...carried, ...[...valued, ...handed(taken, type).keys()].filter((name) => !changing.has(name))];
}

/** `object Labs : Shelf(kind)`: what it gives the constructor, by the names of that. */
function handed(taken: readonly Parameter[], type: TypeFact): ReadonlyMap<string, Expression> {
  const found = new Map<string, Expression>();
  for (const statement of initOf(type)?.body ?? []) {
    if (statement.kind !== 'evaluate' || statement.value.kind !== 'call' || !isSuper(statement.value.callee)) continue;
    for (const [index, { label, value }] of statement.value.args.entries()) {
      const name = label ?? taken[index]?.name;
      if (name !== undefined && taken.some((it) => it.name === name)) found.set(name, value);
    }
  }
  return found;
}

/** What a case has by a name. */
function bodyOf({ taken }: Own, type: TypeFact, name: string, words: Words): Case | undefined {
  const parameters = initOf(type)?.parameters ?? [];
  const at = parameters.findIndex((it) => it.name === name);
  if (at >= 0) {
    const carried: Pattern = { kind: 'name', name: '\0carried', site: words.site };
    const parts = parameters.map((_, index): Pattern => (index === at ? carried : { kind: 'any' }));
    return {
      patterns: [{ kind: 'case', name: type.name, parts, labels: [] }],
      body: [words.give(words.name('\0carried'))],
    };
  }
  const patterns = [patternOf(type)];
  const own = type.variables.find((it) => it.name === name);
  if (own?.getter) return { patterns, body: own.getter.body };
  const value = own?.value ?? handed(taken, type).get(name);
  return value && { patterns, body: [words.give(value)] };
}

/** The case, with all that it carries by its names. */
function patternOf(type: TypeFact): Pattern {
  const parts = (initOf(type)?.parameters ?? []).map((it): Pattern => ({ kind: 'name', name: it.name, site: it.site }));
  return { kind: 'case', name: type.name, parts, labels: [] };
}

function variableOf(own: Own, sealed: readonly TypeFact[], name: string, words: Words): VariableFact {
  const { site } = words;
  const first = own.variables.find((it) => it.name === name);
  const cases = sealed.flatMap((type) => bodyOf(own, type, name, words) ?? []);
  const otherwise = first?.getter?.body ?? (first?.value && [words.give(first.value)]);
  const body = [switched([...cases, ...(otherwise ? [{ patterns: [], body: otherwise }] : [])], words)];
  const type = first?.type ?? typeOfAll(sealed, name);
  const getter = { name: 'get', parameters: [], body, modifiers: new Set<string>(), isPositional: true as const, site };
  return { name, ...(type && { type }), getter, modifiers: new Set(), site };
}

function switched(cases: readonly Case[], words: Words): Statement {
  return words.does({ kind: 'switch', subject: words.name('self'), cases, site: words.site });
}

/** The type that all cases give a name which carry it. */
function typeOfAll(sealed: readonly TypeFact[], name: string): TypeName | undefined {
  const types = sealed.flatMap((type) => {
    const parameters = initOf(type)?.parameters ?? [];
    return [...parameters, ...type.variables].filter((it) => it.name === name).map((it) => it.type);
  });
  const [type, ...others] = types;
  const isOne = type && others.every((it) => it && JSON.stringify(it) === JSON.stringify(type));
  return isOne ? type : undefined;
}

/** What the objects do by a name, in one function. */
function functionOf(own: Own, sealed: readonly TypeFact[], shape: string, words: Words): readonly FunctionFact[] {
  const done = sealed.flatMap((type) =>
    type.functions.filter((it) => shapeOf(it) === shape).map((fact) => ({ type, fact })),
  );
  const declared = own.functions.find((it) => shapeOf(it) === shape);
  const head = declared ?? done[0]?.fact;
  if (!head) return [];
  const cases = done.map(({ type, fact }): Case => {
    const renamed = fact.parameters.flatMap((it, index) => {
      const given = head.parameters[index]?.name ?? it.name;
      return given === it.name ? [] : [words.declare(it.name, words.name(given))];
    });
    return { patterns: [patternOf(type)], body: [...renamed, ...fact.body] };
  });
  const otherwise = declared && declared.body.length > 0 ? [{ patterns: [], body: declared.body }] : [];
  const modifiers = new Set([...head.modifiers].filter((word) => word !== 'override' && word !== 'abstract'));
  return [{ ...head, modifiers, body: [switched([...cases, ...otherwise], words)] }];
}
