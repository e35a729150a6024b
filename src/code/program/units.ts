/**
 * The pieces of code of a program that run as one, and what each mentions.
 */
import type { FileFacts, FunctionFact, Statement, TypeName, VariableFact } from '../facts/facts.ts';
import { elementType } from '../facts/type-names.ts';
import { settersOf, subscriptSetter } from './build-program.ts';
import { mentionsOf } from './find-mentions.ts';
import { namesMadeByLabels } from './made-by-labels.ts';
import type { Mentions } from './mentions.ts';
import type { FunctionInfo, Program, TypeInfo, VariableInfo } from './program.ts';

/** Code that runs as one: a function, a getter, the first value of a variable, what stands outside of all. */
export type Unit =
  | { readonly kind: 'function'; readonly info: FunctionInfo }
  | { readonly kind: 'value'; readonly variable: VariableInfo }
  | { readonly kind: 'file'; readonly file: FileFacts };

export interface UnitMentions {
  readonly unit: Unit;
  readonly mentions: Mentions;
  /** The names by which others come to it. */
  readonly gives: readonly string[];
}

/** The type that a piece of code stands in. */
export function ownerOf(unit: Unit): TypeInfo | undefined {
  return unit.kind === 'function' ? unit.info.owner : unit.kind === 'value' ? unit.variable.owner : undefined;
}

/** Every piece of code of a program, in order. */
export function listUnits(program: Program): readonly UnitMentions[] {
  const units: UnitMentions[] = [];
  const add = (unit: Unit, mentions: Mentions, gives: readonly string[]): void => {
    units.push({ unit, mentions, gives });
  };
  const addFunction = (info: FunctionInfo): void => {
    const { fact, owner } = info;
    const values = fact.parameters.flatMap((parameter) => parameter.default ?? []);
    const own = owner ? [owner.name] : [];
    add({ kind: 'function', info }, withImplied(program, mentionsOf(fact.body, values), owner, fact.result), [
      ...(fact.name === 'init' ? [] : [fact.name]),
      ...(info.alsoNamed ?? []).map(({ name }) => name),
      ...own,
    ]);
  };
  for (const file of program.files) add({ kind: 'file', file }, mentionsOf(file.body), []);
  for (const variable of program.everyVariable) {
    const getter = program.getters.get(variable);
    if (getter) addFunction(getter);
    const { fact, owner } = variable;
    if (fact.value)
      add({ kind: 'value', variable }, withImplied(program, mentionsOf(fact.value), owner, fact.type), [
        fact.name,
        ...(owner ? [owner.name] : []),
      ]);
    for (const setter of settersOf(variable)) addFunction(setter);
  }
  for (const info of program.everyFunction) {
    addFunction(info);
    const setter = subscriptSetter(info);
    if (setter) addFunction(setter);
  }

  return units;
}

/** `Self` says the name of the type around, `.init(…)` that of what is given there, or of what has such labels. */
function withImplied(
  program: Program,
  mentions: Mentions,
  owner: TypeInfo | undefined,
  given: TypeName | undefined,
): Mentions {
  const made = (mentions.calls.get('init') ?? []).filter(({ callee }) => callee.kind === 'member' && !callee.of);
  const implied = [
    ...(owner && mentions.names.has('Self') ? [owner.name] : []),
    ...(made.length > 0 && given ? [elementType(given).name] : []),
    ...made.flatMap((call) => namesMadeByLabels(program, call)),
  ];
  return implied.length > 0 ? { ...mentions, names: new Set([...mentions.names, ...implied]) } : mentions;
}

export function codeOf(unit: Unit): FunctionFact | VariableFact | readonly Statement[] {
  return unit.kind === 'function' ? unit.info.fact : unit.kind === 'value' ? unit.variable.fact : unit.file.body;
}

/** The file that a piece of code stands in. */
export function fileOf(unit: Unit): FileFacts {
  return unit.kind === 'file' ? unit.file : unit.kind === 'value' ? unit.variable.file : unit.info.file;
}
