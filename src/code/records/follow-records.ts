/**
 * Follows clinical records from where they come into the code to where they leave the feature that reads them. See
 * docs/decisions/taint.md for what is followed and what is given up on.
 */
import type { RecordFlow, TypeUse } from '../../types.ts';
import type { FileFacts, Site } from '../facts/facts.ts';
import { type Budget, noteSpent, within } from '../flow/fuel.ts';
import type { Compilation } from '../languages/directives.ts';
import { buildProgram } from '../program/program.ts';
import type { RecordRead } from '../types/record-reads.ts';
import { execute } from './execute.ts';
import { hitAnswer } from './hits.ts';
import { fieldCell } from './members.ts';
import { createApart, fillIn, typesToTell } from './objects.ts';
import { runOf, topFrame } from './runs.ts';
import { createTaint, put, recordOf, type Stage, type Taint } from './state.ts';
import { arrivesAnywhere, collectFlows } from './trace.ts';

/** Deliveries that one target may take, some seconds; and what all may take together, expressions with them. */
const MOST_OF_ONE = 3_000_000;
export const MOST_OF_ALL_RECORDS = 6_000_000;
/** What is left for each when others took all. */
const LEAST = 30_000;
const STAGES: readonly Stage[] = ['cast', 'closure', 'property', 'parameter'];

export interface TaintInput {
  readonly files: readonly FileFacts[];
  readonly compilation: Compilation;
  /** Queries that read clinical types, by their sites. */
  readonly reads: ReadonlyMap<string, RecordRead>;
  /** Those types, with their places. */
  readonly read: readonly TypeUse[];
  importsOf(path: string): ReadonlySet<string>;
  readonly imports: ReadonlySet<string>;
  isDeclared(name: string): boolean;
  /** Whether the target has anything of the sort: `NSPersistentCloudKitContainer`. */
  mentions(word: string): boolean;
  /** Deliveries that all targets share. */
  readonly budget: Budget;
}

/** What is told in the end. */
export interface ToldFlows {
  readonly flows: readonly RecordFlow[];
  /** False when the code is too large to be followed to the end. */
  readonly isComplete: boolean;
  /** Where something grew, or nests, beyond what is followed. */
  readonly usedUpAt?: Site;
}

export interface Tainted {
  /** Where records go, each with a way there: looked for when it is asked for. */
  tell(): ToldFlows;
  /** Whether any goes where it is not to go, by what is followed so far. */
  readonly isTold: boolean;
  /** Functions and types that files at hand do not declare and that are given records. */
  readonly wanted: ReadonlySet<string>;
  /** Types and functions of the files at hand that hold or give records: who names them may take some. */
  readonly carriers: ReadonlySet<string>;
  /** Types whose objects may have to be told apart. */
  readonly toTell: ReadonlySet<string>;
  readonly isComplete: boolean;
}

/** `apart`: the types whose objects are told apart. */
export function followRecords(input: TaintInput, apart: ReadonlySet<string> = NONE): Tainted {
  const { files, compilation, reads, importsOf, imports, isDeclared, mentions } = input;
  const program = buildProgram(files);
  const taint = createTaint(
    { program, compilation, reads, importsOf, imports, isDeclared, mentions },
    input.budget,
    createApart(apart),
  );
  const roots = [...program.everyFunction, ...program.getters.values()];
  for (const info of roots) taint.pending.push(() => hitAnswer(taint, info, runOf(taint, info, []).result));
  for (const variable of program.everyVariable) {
    const { fact, file, owner } = variable;
    if (!fact.getter) taint.pending.push(() => fieldCell(taint, variable));
    for (const observer of fact.observers ?? [])
      taint.pending.push(() => execute(taint, observer.body, topFrame(taint, file, owner)));
  }
  for (const file of files) taint.pending.push(() => execute(taint, file.body, topFrame(taint, file)));
  const isComplete = settle(taint, input.budget.share(MOST_OF_ONE, LEAST));
  noteSpent(taint.solver.steps());
  input.budget.spend(taint.solver.steps() + taint.fuel.used());
  return {
    tell: () => {
      const flows = collectFlows(taint, input.read);
      // looking for the ways takes fuel too
      const usedUpAt = taint.fuel.usedUpAt();
      return { flows, isComplete, ...(usedUpAt && { usedUpAt }) };
    },
    isTold: arrivesAnywhere(taint),
    wanted: taint.unknownCalls,
    carriers: carriersOf(taint, roots),
    toTell: typesToTell(taint),
    isComplete,
  };
}

/** Runs to the end; then says of typed places into which nothing came that they hold a record, and runs again. */
function settle(taint: Taint, most: number): boolean {
  const { pending, deferred, solver, fallbacks, fuel } = taint;
  const isSpent = (): boolean => fuel.isSpent() || solver.steps() > most;
  const drain = (): boolean => {
    for (;;) {
      for (let act = pending.shift(); act && !isSpent(); act = pending.shift()) within(fuel, act);
      if (isSpent() || !within(fuel, () => solver.run(most))) return false;
      if (pending.size > 0) continue;
      if (deferred.size === 0) return true;
      for (let act = deferred.shift(); act && !isSpent(); act = deferred.shift()) within(fuel, act);
    }
  };
  const drainAll = (): boolean => {
    do {
      if (!drain()) return false;
    } while (fillIn(taint));
    return true;
  };
  if (!drainAll()) return false;
  for (const stage of STAGES) {
    for (const { cell, into, applies, origin } of fallbacks[stage]) {
      const isKnown = [...cell.values].some((value) => value.kind === 'record' && value.latent === 'no');
      if (isKnown || applies?.() === false) continue;
      put(taint, into ?? cell, recordOf(origin()));
      if (!drainAll()) return false;
    }
  }
  return true;
}

const NONE: ReadonlySet<string> = new Set();

function carriersOf(taint: Taint, roots: readonly Parameters<typeof runOf>[1][]): ReadonlySet<string> {
  const names = new Set<string>();
  const holds = (values: Iterable<{ kind: string }>): boolean => [...values].some(({ kind }) => kind === 'record');
  for (const [{ owner, fact }, cell] of taint.fields) if (holds(cell.values)) names.add(owner?.name ?? fact.name);
  for (const info of roots) {
    if (holds(runOf(taint, info, []).result.values)) names.add(info.owner?.name ?? info.fact.name);
  }
  return names;
}
