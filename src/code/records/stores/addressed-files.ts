/**
 * Files by their addresses: who is handed the address that something was written to has the file, also where no name tells
 * which one it is: `try data.write(to: url); return url`.
 */
import type { Expression } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { FILES, OPENED } from '../../models/storage.ts';
import { type StoreCall, storeCalls } from '../../models/storage-calls.ts';
import { findName } from '../../program/scopes.ts';
import type { SystemCall } from '../calls/unknown.ts';
import { evaluate } from '../evaluate.ts';
import type { Given } from '../hits.ts';
import { link, newCell, put, type Step, type Taint, type TaintFrame } from '../state.ts';
import type { Call, TaintValue } from '../values.ts';
import { type Part, runRow } from './store-rows.ts';
import { placeOf } from './stored-places.ts';

/** What stands before the number of a file that is told by its address alone. */
export const ADDRESSED = '\0at ';

/** What is the address of a file that is written, opened or read. */
export function addressOf({ on, store }: StoreCall, parts: readonly Part[]): Given | undefined {
  if (on === 'at' || store.name !== FILES) return undefined;
  return parts.find(({ role }) => role === 'key')?.given;
}

/** The file that goes with an address from here on. Undefined where that is no variable of the function at hand. */
export function fileWritten(taint: Taint, { argument }: Given, frame: TaintFrame): string | undefined {
  const address = addressIn(argument.value);
  const local = address.kind === 'name' ? findName(frame.scope, address.name) : undefined;
  if (!local) return undefined;
  const place = `${ADDRESSED}${taint.nextId()}`;
  put(taint, local.cell, { kind: 'foreign', foreign: `${OPENED}${FILES}#${place}`, path: [] });
  return place;
}

/** Calls back for each file that comes with an address. */
export function watchFiles(
  taint: Taint,
  { argument: { value }, typed }: Given,
  frame: TaintFrame,
  onFile: (place: string) => void,
): void {
  const address = addressIn(value);
  const cells = [typed.cell, ...(address === value ? [] : [evaluate(taint, address, frame).cell])];
  for (const cell of cells)
    taint.solver.watch(cell, (it) => {
      const place = it.path.length === 0 ? fileIn(it) : undefined;
      if (place !== undefined) onFile(place);
    });
}

function fileIn(value: TaintValue): string | undefined {
  const [store, place] = value.kind === 'foreign' ? value.foreign.split('#') : [];
  return store === OPENED + FILES ? place : undefined;
}

/** What is in a file that something is given. */
export function contentOfFile(taint: Taint, given: Given, call: Call, frame: TaintFrame): Cell<TaintValue> {
  const row = storeCalls('init')?.find(({ store, args }) => store.name === FILES && args[0]?.label === 'contentsOf');
  const parts = [{ role: 'key', given } as const];
  const read = row && runRow(taint, row, parts, { call, name: 'init', given: [given], frame });
  return read?.cell ?? newCell(taint);
}

/** `fetch(uri)` of a file that was written: what is in that, besides what a server may answer. */
export function fetchFile(
  taint: Taint,
  path: string,
  { call, given: [first], result, frame }: Pick<SystemCall, 'call' | 'given' | 'frame'> & { result: Cell<TaintValue> },
): void {
  if (path !== 'global#fetch' || !first) return;
  watchFiles(taint, first, frame, (place) => link(taint, placeOf(taint, FILES, place), result, undefined, outOf(call)));
}

function outOf({ site }: Call): Step {
  return { what: `comes out of ${FILES}`, site };
}

/** What is in the files that stand in an object by their addresses, as React Native sends one: `{ uri, name, type }`. */
export function filesInside(taint: Taint, { typed }: Given, call: Call): Cell<TaintValue> {
  const cell = newCell(taint);
  taint.solver.watch(typed.cell, (value) => {
    const place = SAYS_FILE.test(value.path.at(-1) ?? '') ? fileIn(value) : undefined;
    if (place !== undefined) link(taint, placeOf(taint, FILES, place), cell, undefined, outOf(call));
  });
  return cell;
}

const SAYS_FILE = /^(?:uri|filepath|filePath|path)$/;

/** The address that another is made of: `url.path`, `URL(fileURLWithPath: path)`, `url as NSURL`. */
function addressIn(value: Expression): Expression {
  switch (value.kind) {
    case 'cast':
      return addressIn(value.value);
    case 'operation': {
      const [only, ...others] = value.operands;
      return only && others.length === 0 ? addressIn(only) : value;
    }
    case 'member':
      return value.of && SAYS_WHERE.test(value.name) ? addressIn(value.of) : value;
    case 'call': {
      const { callee, args } = value;
      if (callee.kind !== 'member' && callee.kind !== 'name') return value;
      const of = callee.kind === 'member' ? callee.of : undefined;
      if (of && SAYS_WHERE.test(callee.name)) return addressIn(of);
      const [first] = args;
      const isMade = MAKES_ADDRESS.test(callee.name) || /^(?:fileURLWithPath|filePath)$/.test(first?.label ?? '');
      return first && isMade ? addressIn(first.value) : value;
    }
    default:
      return value;
  }
}

/** Members of an address that are the same address. */
const SAYS_WHERE =
  /^(?:path|relativePath|absoluteURL|standardizedFileURL|fileURL|filePathURL|resolvingSymlinksInPath|toString|toPath)$/;
const MAKES_ADDRESS = /^(?:fileURLWithPath|File)$/;
