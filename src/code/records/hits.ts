/**
 * Calls and assignments that hand something to a destination.
 */

import type { Argument, Expression, FileFacts, Site } from '../facts/facts.ts';
import { elementType } from '../facts/type-names.ts';
import type { Cell } from '../flow/solver.ts';
import { type Destination, destinationsOf } from '../models/destinations.ts';
import { descendants, lineage } from '../program/inheritance.ts';
import type { Call } from '../program/mentions.ts';
import { aliasedName, functionsNamed, isDeclared } from '../program/named.ts';
import type { FunctionInfo, TypeInfo, VariableInfo } from '../program/program.ts';
import { NUMBERS } from './calls/system.ts';
import { tellUnheard } from './events/heard-logs.ts';
import { fieldCell } from './objects/fields.ts';
import { isApart, readThing, type Thing, watchSeen, watchThings } from './objects/objects.ts';
import {
  isShared,
  joined,
  link,
  memoize,
  newCell,
  type Taint,
  type TaintFrame,
  type TaintHit,
  type TaintTyped,
  typeInfoOf,
} from './state.ts';
import { contentOfFile } from './stores/addressed-files.ts';
import { rawKept } from './stores/raw-values.ts';
import { saidByObjects, spill } from './texts/encoded.ts';
import { hitPageText } from './texts/page-texts.ts';
import type { TaintValue } from './values.ts';

export interface Given {
  readonly argument: Argument;
  readonly typed: TaintTyped;
  /** For a text: what stands in each of its parts. */
  readonly parts?: readonly TaintTyped[];
}

/** The types that a receiver may be called by: its own, what it inherits from, and what its chain began with. */
export function namesOf(taint: Taint, { type, root }: TaintTyped): readonly string[] {
  const names = new Set<string>();
  if (type) {
    const info = typeInfoOf(taint, type);
    if (info && info.kind !== 'extension') {
      for (const name of supertypesOf(taint, info)) names.add(name);
    } else names.add(aliasedName(taint.program, elementType(type).name));
  }
  if (root !== undefined) names.add(root);
  return [...names];
}

/** What a type inherits from and conforms to that is not declared here. */
function supertypesOf({ program }: Taint, type: TypeInfo): readonly string[] {
  const names = new Set(lineage(program, type).flatMap(({ supertypes }) => [...supertypes]));
  return [...names].filter((name) => !isDeclared(program, name));
}

/** Notes a call of what is not the app's own. Where it is a destination what it gives back is not the record, but for an
 *  object that holds it until it is handed over. */
export function hitCall(
  taint: Taint,
  receiver: TaintTyped | undefined,
  name: string,
  given: readonly Given[],
  call: Call,
  frame: TaintFrame,
): TaintHit | undefined {
  const { site } = call;
  const known = receiver ? namesOf(taint, receiver) : [undefined];
  // where a place decides, whatever is written there counts
  const types = known.length > 0 ? known : ['Data'];
  let hit: TaintHit | undefined;
  for (const type of types) {
    for (const destination of destinationsOf(type, name)) {
      if (known.length === 0 && destination.at === undefined) continue;
      const model = destination.isDeep ? given[0]?.typed.type : receiver?.type;
      if (!counts(taint, destination, type, frame.file, receiver, model)) continue;
      const cells = handedOver(taint, destination, given, receiver, call, frame);
      const api = `${type === undefined || name === 'init' ? '' : `${type}.`}${name === 'init' ? type : name}(${labelsOf(given)})`;
      const places = destination.syncedBy
        ? [receiver?.cell].filter((cell) => cell !== undefined)
        : [receiver?.cell, ...given.map(({ typed }) => typed.cell)].filter((cell) => cell !== undefined);
      const held = destination.isHeld ? heldBy(taint, receiver) : undefined;
      const found: TaintHit = { destination, api, site, cells, places, ...(held && { held }) };
      if (destination.isPage) {
        hitPageText(taint, found);
        break;
      }
      if (type === 'Logger') tellUnheard(taint, name, frame, () => taint.hits.push(found));
      else taint.hits.push(found);
      if (held) for (const cell of cells) link(taint, cell, held);
      if (destination.at === undefined) hit = found;
      break;
    }
  }
  return hit;
}

/** What an object is made of, or the object that something is put into. */
function heldBy(taint: Taint, receiver: TaintTyped | undefined): Cell<TaintValue> {
  return receiver ? (receiver.into ?? receiver.cell) : newCell(taint);
}

/** Notes `receiver.name = value` and `receiver[…] = value`. True when it is a destination: it is told once. */
export function hitAssignment(
  taint: Taint,
  receiver: TaintTyped,
  target: Extract<Expression, { kind: 'member' | 'index' }>,
  value: Cell<TaintValue>,
  frame: TaintFrame,
): boolean {
  const name = target.kind === 'member' ? target.name : '[]';
  for (const type of namesOf(taint, receiver)) {
    const rows = [...destinationsOf(type, name), ...destinationsOf(type, '=')];
    const destination = rows.find((row) => counts(taint, row, type, frame.file, receiver));
    if (!destination) continue;
    const api = name === '[]' ? `${type}[_]` : `${type}.${name}`;
    const places = destination.syncedBy ? [receiver.cell] : [];
    const held = destination.isHeld ? heldBy(taint, receiver) : undefined;
    taint.hits.push({ destination, api, site: target.site, cells: [value], places, ...(held && { held }) });
    // what is in a store comes out again, and what is held goes where that goes
    return destination.syncedBy === undefined && !destination.isHeld;
  }
  return false;
}

/** Notes what a property is set to that its wrapper hands on: `@AppStorage`. */
export function hitWrapped(taint: Taint, variable: VariableInfo, value: Cell<TaintValue>, site: Site): void {
  const { fact, file } = variable;
  const { modifiers, name } = fact;
  for (const word of modifiers) {
    const type = word.startsWith('@') ? word.slice(1) : undefined;
    const destination = type && destinationsOf(type, '=').find((row) => counts(taint, row, type, file));
    if (!destination) continue;
    const cells = [rawKept(taint, variable)?.kept(value) ?? value];
    taint.hits.push({ destination, api: `${word} ${name}`, site, cells, places: [] });
  }
}

/** Notes the answers of a method that a destination calls. */
export function hitAnswer(taint: Taint, { fact, owner, file }: FunctionInfo, result: Cell<TaintValue>): void {
  for (const type of owner ? supertypesOf(taint, owner) : []) {
    const [destination] = destinationsOf(type, `return ${fact.name}`);
    if (!destination || !counts(taint, destination, type, file)) continue;
    const api = `${type}.${fact.name}()`;
    taint.hits.push({ destination, api, site: fact.site, cells: [result], places: [] });
  }
}

/** Whether a row can be meant: its module is there, and nobody here declares the type. */
function counts(
  taint: Taint,
  row: Destination,
  type: string | undefined,
  file: FileFacts,
  receiver?: TaintTyped,
  /** What is kept, where a store keeps it. */
  model = receiver?.type,
): boolean {
  if (row.needs !== undefined && !taint.imports.has(row.needs)) return false;
  if (row.syncedBy !== undefined && !taint.isSynced(row.syncedBy, model && elementType(model).name)) return false;
  if (row.unless !== undefined && taint.imports.has(row.unless)) return false;
  if (type !== undefined ? taint.isDeclared(type) : functionsNamed(taint.program, row.members?.[0] ?? '').length > 0)
    return false;
  if (!row.modules) return true;
  const own = taint.importsOf(file.path);
  // who is spoken to is what its own file says it is: `Log.assistant.info(…)` needs no import
  const said = receiver?.saidIn === undefined ? own : taint.importsOf(receiver.saidIn);
  if (row.modules.some((module) => own.has(module) || said.has(module))) return true;
  return !row.isCommonName && row.modules.some((module) => taint.imports.has(module));
}

function labelsOf(given: readonly Given[]): string {
  return given.map(({ argument }) => `${argument.label ?? (argument.isTrailing ? 'completion' : '_')}:`).join('');
}

/** The cells whose content the destination gets to see. */
function handedOver(
  taint: Taint,
  destination: Destination,
  given: readonly Given[],
  receiver: TaintTyped | undefined,
  call: Call,
  frame: TaintFrame,
): readonly Cell<TaintValue>[] {
  if (destination.privacy === 'logger') return given.flatMap((it) => shownParts(it));
  if (destination.privacy === 'format') return formatted(given);
  // what is printed into a text of the app's own goes nowhere
  if (destination.types === undefined && given.some(({ argument }) => argument.label === 'to')) return [];
  const { takes } = destination;
  const taken = given.filter(
    ({ argument }) => !takes || (argument.label !== undefined && takes.includes(argument.label)),
  );
  const cells = taken.map(({ typed }) => (destination.isDeep ? contentOf(taint, typed, frame) : typed.cell));
  const { isOfFile } = destination;
  for (const each of isOfFile ? taken : [])
    if (isOfFile === true || isOfFile?.includes(each.argument.label ?? ''))
      cells.push(contentOfFile(taint, each, call, frame));
  if (destination.isLazy) for (const { typed } of taken) cells.push(givenBy(taint, typed));
  // a file is written by what it holds
  return destination.at === 'icloud-folder' && receiver ? [...cells, receiver.cell] : cells;
}

/** What functions give that come to a cell. */
function givenBy(taint: Taint, { cell: functions }: TaintTyped): Cell<TaintValue> {
  const cell = newCell(taint);
  taint.solver.watch(functions, (value) => {
    if (value.kind === 'function' && value.made.closure) link(taint, value.made.closure.result, cell);
  });
  return cell;
}

/** The parts of a text that the system log shows: numbers, and what is marked as public.
 *  https://developer.apple.com/documentation/os/oslogprivacy */
function shownParts({ argument, parts }: Given): readonly Cell<TaintValue>[] {
  const { value } = argument;
  if (value.kind !== 'text' || !parts) return [];
  return parts.flatMap(({ cell, type }, index) => {
    const privacy = value.privacy?.[index];
    const isShown = privacy === undefined ? type !== undefined && NUMBERS.has(type.name) : privacy === 'public';
    return isShown ? [cell] : [];
  });
}

/** `os_log("%{public}@ …", a, b)`: numbers are shown, objects where the format says so. A text with parts in it is as
 *  for `Logger`. */
function formatted(given: readonly Given[]): readonly Cell<TaintValue>[] {
  const at = given.findIndex(({ argument }) => {
    const { value, label } = argument;
    return label === undefined && value.kind === 'literal' && typeof value.value === 'string';
  });
  const format = given[at]?.argument.value;
  if (format?.kind !== 'literal') return given.flatMap((it) => shownParts(it));
  const args = given.slice(at + 1).filter(({ argument }) => argument.label === undefined || argument.label === 'args');
  const holes = [
    ...`${format.value}`.matchAll(/%(?:\{([^}]{0,200})\})?[-+ #0-9.*]*(?:hh|h|ll|l|q|z|t|j|L)?([@a-zA-Z])/g),
  ];
  return args.flatMap(({ typed }, index) => {
    const hole = holes[index];
    if (!hole) return [];
    const [, options = '', conversion = ''] = hole;
    const isNumber = /^[dDiuUxXoOfFeEgGaAcC]$/.test(conversion);
    const isShown = /\bpublic\b/.test(options) || (isNumber && !/\b(?:private|sensitive)\b/.test(options));
    return isShown ? [typed.cell] : [];
  });
}

/** Objects in objects beyond which none is looked into. */
const DEEPEST = 3;

/** What a value holds, all that an object of the app's own keeps included, and what the objects in it keep. `told`: the
 *  method that an encoder asks for what stands for an object. */
export function contentOf(
  taint: Taint,
  typed: TaintTyped,
  frame?: TaintFrame,
  depth = 1,
  told?: string,
): Cell<TaintValue> {
  const info = typeInfoOf(taint, typed.type);
  const said = info && told !== undefined ? saidByObjects(taint, typed, info, told, frame) : undefined;
  if (said) return said;
  const cell = joined(taint, [typed.cell]);
  spill(taint, typed.cell, cell);
  if (!info || info.kind === 'extension' || depth > DEEPEST) return cell;
  if (isApart(taint, info) && isShared(info)) {
    const see = (thing: Thing): void => link(taint, contentOfThing(taint, thing, info, depth, told), cell);
    // in a part of an object that nobody is seen to put any into there is none
    if (depth === 1) watchThings(taint, typed, info, frame, see);
    else watchSeen(taint, typed, info, see);
  } else link(taint, contentOfType(taint, info, depth, told), cell);
  return cell;
}

function contentOfThing(taint: Taint, thing: Thing, info: TypeInfo, depth: number, told?: string): Cell<TaintValue> {
  const types = [...lineage(taint.program, thing.type), ...(thing.stands ? descendants(taint.program, info) : [])];
  return contentOfParts(taint, `${depth} thing ${thing.id} ${info.id}`, types, depth, told, (variable) => {
    const part = newCell(taint);
    readThing(taint, thing, variable, part);
    return part;
  });
}

function contentOfType(taint: Taint, info: TypeInfo, depth: number, told?: string): Cell<TaintValue> {
  const types = [...lineage(taint.program, info), ...descendants(taint.program, info)];
  return contentOfParts(taint, `${depth} type ${info.id}`, types, depth, told, (variable) =>
    fieldCell(taint, variable),
  );
}

/** Once for each, however many hold it. */
function contentOfParts(
  taint: Taint,
  key: string,
  types: readonly TypeInfo[],
  depth: number,
  told: string | undefined,
  read: (variable: VariableInfo) => Cell<TaintValue>,
): Cell<TaintValue> {
  return memoize(taint, `content ${told ?? ''} ${key}`, () => {
    const cell = newCell(taint);
    for (const variable of types.slice(0, 20).flatMap(({ variables }) => [...variables.values()])) {
      const { getter, modifiers, type, name } = variable.fact;
      if (getter || modifiers.has('static')) continue;
      const part = read(variable);
      const isObject = type !== undefined && typeInfoOf(taint, type) !== undefined;
      const whole = isObject ? contentOf(taint, { cell: part, type }, undefined, depth + 1, told) : part;
      link(taint, whole, cell, taint.values.push(name));
    }
    return cell;
  });
}
