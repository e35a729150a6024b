/**
 * What nobody is seen to call on an object, and the system calls: each object that is made does it by itself.
 */
import type { Cell } from '../../flow/solver.ts';
import type { FunctionInfo, TypeInfo } from '../../program/program.ts';
import { isCalledPlainly } from '../calls/callers.ts';
import { callInfo, runOf, topFrame } from '../runs.ts';
import { NO_CALLS, newCell, put, type Taint, type TaintFrame } from '../state.ts';
import type { TaintValue } from '../values.ts';
import { fillAbsent } from './absent.ts';
import { allOfType, enteredKey, isOf, isOfThings, readThing, standIn, type Thing, type Wanted } from './objects.ts';

/** Puts what stands for objects where one is expected and none came: into what a function is called on by nobody that is
 *  seen, then, but where nobody is, wherever else; and last into what is called on those. True when it put something. */
export function fillIn(taint: Taint): boolean {
  for (const called of [false, true])
    for (const isSelf of [true, false]) {
      const due = missing(taint, called, isSelf);
      for (const [cell, { type, frame }] of due) {
        taint.apart.wanted.delete(cell);
        const root = frame?.calls.root;
        const isByEach =
          isSelf && !called && (root ? runOnEach(taint, root, type) : isFirst(taint, frame) && beginEach(taint, type));
        if (!isByEach)
          put(taint, cell, { kind: 'object', thing: standIn(taint, type, isSelf ? 'each' : 'any'), path: [] });
      }
      if (due.length > 0 || (isSelf && fillAbsent(taint))) return true;
    }
  return false;
}

/** Where nobody came who is expected. What others make that wait themselves is not made yet. */
function missing(taint: Taint, called: boolean, isSelf: boolean): readonly (readonly [Cell<TaintValue>, Wanted])[] {
  const { wanted, meant, makers } = taint.apart;
  const due = [...wanted].filter(([cell, { type, frame }]) => {
    const root = frame?.calls.root;
    if ((frame?.self?.cell === cell) !== isSelf || (root && meant.has(root) && !called)) return false;
    // whoever calls it, or who calls it in turn, has a run of its own
    const isSeen =
      (root ? taint.memo.has(enteredKey(root)) : isBegun(taint, frame)) ||
      cell.values.some((value) => value.kind === 'object' && isOf(taint.program, value.thing, type));
    if (isSeen) wanted.delete(cell);
    return !isSeen;
  });
  const waiting = new Set(isSelf ? due.map(([, { type }]) => type) : []);
  const isMadeLater = (type: TypeInfo): boolean =>
    [...(makers.get(type) ?? [])].some((maker) => maker !== type && waiting.has(maker));
  const first = due.filter(([, { type }]) => !isMadeLater(type));
  return first.length > 0 ? first : due;
}

/** Objects of one type of which each does by itself what nobody is seen to call; of more they do it one for another. */
const MOST_APART = 12;

/** Those of a type that are made, where each is to do it by itself. */
function each(taint: Taint, type: TypeInfo): Cell<TaintValue> | undefined {
  const all = allOfType(taint, type);
  const made = all.values.filter((it) => it.kind === 'object' && isOne(taint, it.thing));
  return made.length < 2 || made.length > MOST_APART ? undefined : all;
}

function isOne(taint: Taint, { stands, by }: Thing): boolean {
  return !stands && !(by && isForNobody(taint, by));
}

/** What properties are first given, of no object in particular. */
function isFirst(taint: Taint, frame: TaintFrame | undefined): frame is TaintFrame {
  return frame?.self !== undefined && topFrame(taint, frame.file, frame.owner).self?.cell === frame.self.cell;
}

function isBegun(taint: Taint, frame: TaintFrame | undefined): boolean {
  return isFirst(taint, frame) && taint.memo.has(begunKey(frame.owner));
}

function begunKey(type: TypeInfo | undefined): string {
  return `begun ${type?.id}`;
}

/** `choose = (event) => { this.props.onChosen(…); }`: each of them has a function of its own. */
function beginEach(taint: Taint, type: TypeInfo): boolean {
  const all = each(taint, type);
  if (!all) return false;
  taint.memo.set(begunKey(type), true);
  taint.solver.watch(all, (value) => {
    if (value.kind !== 'object' || !isOne(taint, value.thing)) return;
    for (const variable of type.variables.values())
      if (isOfThings(taint, variable)) readThing(taint, value.thing, variable, newCell(taint));
  });
  return true;
}

function runOnEach(taint: Taint, root: FunctionInfo, type: TypeInfo): boolean {
  const all = each(taint, type);
  if (!all) return false;
  // what the system brings: a context, a table with a row that is tapped
  const { parameters } = runOf(taint, root);
  taint.solver.watch(all, (value) => {
    if (value.kind !== 'object' || !isOne(taint, value.thing)) return;
    const self = { cell: newCell(taint), type: { name: type.name, args: [] } };
    put(taint, self.cell, value);
    const bound = { types: new Map(), places: new Map(), key: `of ${value.thing.id}` };
    callInfo(taint, root, self, parameters, value.thing.at ?? root.fact.site, newCell(taint), NO_CALLS, [], bound);
  });
  return true;
}

/** Whether what a function does for callers that bring nothing is done for none. */
function isForNobody(taint: Taint, root: FunctionInfo): boolean {
  return taint.memo.has(enteredKey(root)) && !isCalledPlainly(taint, root);
}
