/**
 * Build settings: which assignment wins, what it shadows, and what its value is.
 */
import { addAll } from '../../lists.ts';
import type { Condition } from '../../read/setting-key.ts';
import type { Location, RepoFiles, Resolved } from '../../types.ts';
import { conditionsHold, type Surroundings } from './conditions.ts';
import { type Expansion, expand, type Missing } from './expand.ts';
import { splitList } from './split-list.ts';

export interface Assignment {
  readonly name: string;
  readonly conditions: readonly Condition[];
  /** As it is written, variables and all. */
  readonly value: string | readonly string[];
  readonly keyAt: Location;
  readonly at: Location;
}

/** A file of settings that could not be read: whatever no later assignment sets may be set in there. */
export interface Gap {
  readonly gap: string;
  readonly at: Location;
}

/** An assignment under a key that Xcode cannot read: it sets nothing. */
export interface Dead {
  readonly dead: string;
  readonly name: string;
  readonly at: Location;
}

/** Assignments from the weakest to the strongest. */
export type Layer = readonly (Assignment | Gap | Dead)[];

/** The assignment that wins, with those that it shadows, the strongest first. */
export interface Setting extends Assignment {
  readonly shadows: readonly Assignment[];
}

export interface Settings {
  /** The winning assignment as it is written. */
  find(name: string): Resolved<Setting>;
  /** Its value as one text, expanded. */
  text(name: string): Resolved<string>;
  /** Its value as a list of words, expanded. */
  list(name: string): Resolved<readonly string[]>;
  /** Its value as a switch; absent counts as off. */
  isOn(name: string): Exclude<Resolved<boolean>, { state: 'absent' }>;
  /** A text with its variables replaced. */
  expand(text: string): Expansion;
  /** The settings with this prefix that are assigned, sorted. */
  names(prefix: string): readonly string[];
  /** Whether there is fuel for so many comparisons with values, which is taken. */
  afford(comparisons: number): boolean;
  /** The keys of a setting that Xcode cannot read. */
  dead(name: string): readonly Dead[];
}

interface Ranked extends Assignment {
  readonly rank: number;
}

/** Why what is weaker than it may not count. */
interface RankedGap {
  readonly reasonFor: (name: string) => string;
  readonly at: Location;
  readonly rank: number;
}

/** The assignment that a variable's value is being read from, by the variable's name. */
type Trail = ReadonlyMap<string, number>;

/** What an evaluation may still cost. */
interface Budget {
  left: number;
}

/** What the settings of all targets may cost together. */
export interface SettingsFuel {
  /** Characters of values that are read, each time that they are. */
  left: number;
}

/** A small app takes some 2,000; a build that a hundred pods give their search paths, some 100,000. */
const MOST_CHARACTERS = 60_000_000;
/** What an assignment costs before anything of it is read, and a word of a list, in characters. */
const ONE = 30;
const COMPARISON = 15;
export const SETTINGS_USED_UP = 'the settings of all targets together are more than one run reads';
const UNREAD = `what is not read: ${SETTINGS_USED_UP}`;

const fuels = new WeakMap<RepoFiles, SettingsFuel>();

export function settingsFuelOf(files: RepoFiles): SettingsFuel {
  const fuel = fuels.get(files) ?? { left: MOST_CHARACTERS };
  fuels.set(files, fuel);
  return fuel;
}

const MAX_DEPTH = 60;
const MAX_STEPS = 20_000;

/**
 * The settings of one target in one configuration. `layers` go from the weakest to the strongest. `always` names the
 * variables that every build sets: a text that mentions one is known, whatever cannot be read. `at` is where to point for
 * what is absent. What `fuel` does not suffice for is unresolved.
 */
export function resolveSettings(
  layers: readonly Layer[],
  around: Surroundings,
  always: ReadonlySet<string>,
  at: Location,
  fuel: SettingsFuel = { left: MOST_CHARACTERS },
): Settings {
  const items = layers.flat();
  fuel.left -= items.length * ONE;
  const assignments = new Map<string, Ranked[]>();
  const gaps: RankedGap[] = [];
  /** Assignments that hold in some builds, by the setting. */
  const doubtful = new Map<string, RankedGap[]>();
  const dead: Dead[] = [];
  for (const [rank, item] of (fuel.left < 0 ? [{ gap: UNREAD, at }] : items).entries()) {
    if ('gap' in item) gaps.push({ reasonFor: (name) => `${name} may be set in ${item.gap}`, at: item.at, rank });
    else if ('dead' in item) dead.push(item);
    else {
      const holds = conditionsHold(item.conditions, around);
      if (holds) push(assignments, item.name, { ...item, rank });
      else if (holds === undefined) push(doubtful, item.name, { reasonFor: () => whyInDoubt(item), at: item.at, rank });
    }
  }

  const strongest = (name: string, below: number): Ranked | undefined =>
    assignments.get(name)?.findLast(({ rank }) => rank < below);

  /** The strongest assignment weaker than `below`, unless a gap lies above it. */
  function winner(name: string, below: number): Ranked | RankedGap | undefined {
    const assigned = strongest(name, below);
    const rank = assigned?.rank ?? -1;
    const isAbove = (gap: RankedGap): boolean => gap.rank < below && gap.rank > rank;
    return doubtful.get(name)?.findLast(isAbove) ?? gaps.findLast(isAbove) ?? assigned;
  }

  function evaluate({ value, name, rank, at: place }: Ranked, trail: Trail, budget: Budget): Expansion {
    const inner = new Map(trail).set(name, rank);
    const text = typeof value === 'string' ? value : value.map(quote).join(' ');
    fuel.left -= text.length;
    if (fuel.left < 0) return { text: '', missing: { reason: SETTINGS_USED_UP, at: place } };
    const result = expand(text, (variable) => lookup(variable, name, inner, budget));
    // A variable is unknowable at the assignment that mentions it.
    return result.missing && !result.missing.at ? { ...result, missing: { ...result.missing, at: place } } : result;
  }

  function lookup(variable: string, current: string | undefined, trail: Trail, budget: Budget): Expansion | undefined {
    budget.left -= 1;
    if (trail.size > MAX_DEPTH || budget.left < 0) {
      return { text: '', missing: { reason: `\`$(${variable})\` refers to itself without end` } };
    }
    const isInherited = variable === 'inherited' || variable === 'value';
    if (isInherited && current === undefined) return { text: '' };
    const name = isInherited && current !== undefined ? current : variable;
    const below = trail.get(name) ?? Number.POSITIVE_INFINITY;
    const found = always.has(name) ? strongest(name, below) : winner(name, below);
    if (!found) {
      if (trail.has(name)) return { text: '' };
      return always.has(name) ? asWritten(name) : undefined;
    }
    if ('reasonFor' in found) return { text: '', missing: { reason: found.reasonFor(name), at: found.at } };
    const value = evaluate(found, trail, budget);
    return value.missing && always.has(name) ? asWritten(name) : value;
  }

  function listOf(assignment: Ranked, trail: Trail, budget: Budget): { words: string[]; missing?: Missing } {
    const inner = new Map(trail).set(assignment.name, assignment.rank);
    const { value } = assignment;
    const words: string[] = [];
    let missing: Missing | undefined;
    fuel.left -= typeof value === 'string' ? value.length : value.reduce((sum, { length }) => sum + length, 0);
    if (fuel.left < 0) return { words, missing: { reason: SETTINGS_USED_UP, at: assignment.at } };
    for (const item of typeof value === 'string' ? splitList(value) : value) {
      const variable = /^\$[({](\w+)[)}]$/.exec(item)?.[1];
      const name = variable === 'inherited' || variable === 'value' ? assignment.name : variable;
      const found = name === undefined ? undefined : winner(name, inner.get(name) ?? Number.POSITIVE_INFINITY);
      budget.left -= 1;
      fuel.left -= ONE;
      if (found && !('reasonFor' in found) && trail.size < MAX_DEPTH && budget.left > 0) {
        const nested = listOf(found, inner, budget);
        addAll(words, nested.words);
        missing ??= nested.missing;
      } else {
        const part = expand(item, (one) => lookup(one, assignment.name, inner, budget));
        if (part.text !== '') words.push(part.text);
        missing ??= part.missing && { at: assignment.at, ...part.missing };
      }
    }
    return missing ? { words, missing } : { words };
  }

  function resolve<T>(name: string, read: (found: Ranked) => { value: T; missing?: Missing }): Resolved<T> {
    const found = winner(name, Number.POSITIVE_INFINITY);
    if (!found) return { state: 'absent', at };
    if ('reasonFor' in found) return { state: 'unresolved', reason: found.reasonFor(name), at: found.at };
    const { value, missing } = read(found);
    if (missing) return { state: 'unresolved', reason: missing.reason, at: missing.at ?? found.at };
    return { state: 'known', value, at: found.at };
  }

  const text = (name: string): Resolved<string> =>
    resolve(name, (found) => {
      const result = evaluate(found, new Map(), { left: MAX_STEPS });
      return { value: result.text, ...(result.missing && { missing: result.missing }) };
    });

  return {
    text,
    find: (name) =>
      resolve(name, (found) => ({
        value: {
          ...found,
          shadows: (assignments.get(name) ?? []).filter(({ rank }) => rank < found.rank).toReversed(),
        },
      })),
    list: (name) =>
      resolve(name, (found) => {
        const result = listOf(found, new Map(), { left: MAX_STEPS });
        return { value: result.words, ...(result.missing && { missing: result.missing }) };
      }),
    isOn(name) {
      const value = text(name);
      if (value.state === 'absent') return { state: 'known', value: false, at };
      return value.state === 'known' ? { ...value, value: /^[yYtT1-9]/.test(value.value) } : value;
    },
    expand: (written) => expand(written, (name) => lookup(name, undefined, new Map(), { left: MAX_STEPS })),
    names: (prefix) =>
      [...new Set([...assignments.keys(), ...doubtful.keys()])].filter((name) => name.startsWith(prefix)).sort(),
    afford(comparisons) {
      fuel.left -= comparisons * COMPARISON;
      return fuel.left >= 0;
    },
    dead: (name) => dead.filter((one) => one.name === name),
  };
}

function whyInDoubt({ name, conditions }: Assignment): string {
  const written = conditions.map(({ parameter, pattern }) => `[${parameter}=${pattern}]`).join('');
  return `${name}${written} holds for some versions of the SDK`;
}

function push<T>(lists: Map<string, T[]>, name: string, item: T): void {
  const list = lists.get(name);
  if (list) list.push(item);
  else lists.set(name, [item]);
}

/** A variable of Xcode's own whose value only a build knows. */
function asWritten(name: string): Expansion {
  return { text: `$(${name})`, opaque: name };
}

/** As one word of a list: with quotes where it holds blanks. */
function quote(word: string): string {
  return /\s/.test(word) && !/^\$[({]/.test(word) ? `"${word}"` : word;
}
