/**
 * Which pieces of code can have to do with clinical types at all: the rest is followed only where it is called from there.
 */
import { fits } from './arguments.ts';
import type { FileFacts, TypeName } from './facts.ts';
import { isForeignSeed } from './foreign.ts';
import { typeOfCase } from './healthkit.ts';
import { type Mentions, mentionsOf, NOTHING, push } from './mentions.ts';
import { elementType, type FunctionInfo, type Program, type VariableInfo } from './program.ts';
import { isSinkName, matchSink, takesTypes } from './sinks.ts';

/** Code that runs as one: a function, a getter, the first value of a variable, what stands outside of all. */
export type Unit =
  | { readonly kind: 'function'; readonly info: FunctionInfo }
  | { readonly kind: 'value'; readonly variable: VariableInfo }
  | { readonly kind: 'file'; readonly file: FileFacts };

export interface Relevant {
  /** What may have to do with clinical types, in the order of the program. */
  readonly units: readonly Unit[];
  /** Whether other code than its own calls a function, or hands it on. */
  isMentioned(info: FunctionInfo): boolean;
  readonly selectors: ReadonlySet<string>;
  readonly narrowed: ReadonlySet<string>;
}

export interface UnitMentions {
  readonly unit: Unit;
  readonly mentions: Mentions;
  /** The names by which others come to it. */
  readonly gives: readonly string[];
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
    add({ kind: 'function', info }, mentionsOf({ statements: fact.body, values }), [
      ...(fact.name === 'init' ? [] : [fact.name]),
      ...(info.alsoNamed ?? []).map(({ name }) => name),
      ...own,
    ]);
  };
  for (const file of program.files) add({ kind: 'file', file }, mentionsOf({ statements: file.body }), []);
  for (const variable of program.everyVariable) {
    const getter = program.getters.get(variable);
    if (getter) addFunction(getter);
    const { fact, owner } = variable;
    if (fact.value)
      add({ kind: 'value', variable }, mentionsOf({ values: [fact.value] }), [
        fact.name,
        ...(owner ? [owner.name] : []),
      ]);
    for (const [index, observer] of (fact.observers ?? []).entries()) {
      addFunction({
        id: -variable.id - (index + 1) / 10,
        fact: { ...observer, name: `${fact.name}.set` },
        file: variable.file,
        ...(owner && { owner }),
      });
    }
  }
  for (const info of program.everyFunction) addFunction(info);

  return units;
}

export function findRelevant(program: Program): Relevant {
  const units = listUnits(program);
  const byName = new Map<string, number[]>();
  const byAssigned = new Map<string, number[]>();
  for (const [index, { mentions }] of units.entries()) {
    for (const name of mentions.names) push(byName, name, index);
    for (const name of mentions.assigned) push(byAssigned, name, index);
  }
  const chosen = new Set<number>();
  const waiting: number[] = [];
  const choose = (indices: readonly number[] | undefined): void => {
    for (const index of indices ?? []) {
      if (chosen.has(index)) continue;
      chosen.add(index);
      waiting.push(index);
    }
  };
  const done = new Set<string>();
  const spread = (name: string): void => {
    if (done.has(name)) return;
    done.add(name);
    choose(byName.get(name));
  };
  const written = new Set<string>();
  choose([...units.keys()].filter((index) => isSeed(units[index]?.mentions ?? NOTHING)));
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const found = units[index];
    if (!found) continue;
    for (const name of found.gives) spread(name);
    for (const name of found.mentions.names) {
      if (written.has(name)) continue;
      written.add(name);
      // who fills what is read here has a say in it
      if (program.members.get(name)?.some(mayHoldTypes) || mayHoldGlobal(program, name)) choose(byAssigned.get(name));
    }
  }
  // calls that rules ask for by name count where they stand, and nothing flows through them
  for (const name of byName.keys())
    if (isSinkName(name) && !takesTypes(name)) for (const index of byName.get(name) ?? []) chosen.add(index);

  const union = (pick: (mentions: Mentions) => ReadonlySet<string>): ReadonlySet<string> =>
    new Set(units.flatMap(({ mentions }) => [...pick(mentions)]));
  return {
    units: [...chosen].sort((a, b) => a - b).flatMap((index) => units[index]?.unit ?? []),
    isMentioned({ id, fact, alsoNamed = [] }) {
      return [fact, ...alsoNamed].some((named) =>
        (byName.get(named.name) ?? []).some((index) => {
          const { unit, mentions } = units[index] ?? {};
          if (!mentions || (unit?.kind === 'function' && unit.info.id === id)) return false;
          return leadsTo(mentions, named);
        }),
      );
    },
    selectors: union(({ selectors }) => selectors),
    narrowed: union(({ narrowed }) => narrowed),
  };
}

/** Whether code calls a function, as far as name and labels tell, or hands it on. */
export function leadsTo({ references, calls }: Mentions, fact: FunctionInfo['fact']): boolean {
  return references.has(fact.name) || (calls.get(fact.name) ?? []).some((call) => fits(fact, call));
}

/** Whether code itself makes clinical types, asks for them or reads them. */
export function isSeed({ names, calls }: Mentions): boolean {
  for (const name of names) {
    if (name.startsWith('HKClinical') || name.startsWith('clinicalType') || typeOfCase(name)) return true;
    if (name.includes('#') && isForeignSeed(name)) return true;
    if (takesTypes(name) && calls.get(name)?.some(({ args }) => matchSink(name, args))) return true;
  }
  return false;
}

function mayHoldGlobal({ variables }: Program, name: string): boolean {
  const variable = variables.get(name);
  return variable !== undefined && mayHoldTypes(variable);
}

/** Whether a variable's type says that it holds no clinical type. */
export function mayHoldTypes({ fact: { type, value, getter } }: VariableInfo): boolean {
  if (getter) return false;
  if (type) return !isPlain(elementType(type));
  return value?.kind !== 'literal' && value?.kind !== 'text';
}

export function isPlain({ name }: TypeName): boolean {
  return /^(?:Bool|BOOL|Int\d*|Double|Float|CGFloat|Date|URL|UUID|Data|Error|NSError|Color|Image|Void|Never|TimeInterval|NSInteger|NSUInteger|HKHealthStore|HKQuery|AnyCancellable|View|Task|Timer|UI[A-Z]\w+)$/.test(
    name,
  );
}
