/**
 * What an encoder gives holds all that the objects hold which it is given. Objects of a class do not carry their parts with
 * them, so whatever may be encoded is seen wherever it comes to: in an app that encodes something, and of types that say
 * that they can be.
 */
import type { TypeName } from '../../facts/facts.ts';
import { languageOf } from '../../facts/source.ts';
import { elementType } from '../../facts/type-names.ts';
import type { Cell } from '../../flow/solver.ts';
import { methodsOf } from '../../program/called.ts';
import { mentionsOf } from '../../program/find-mentions.ts';
import { descendants, lineage } from '../../program/inheritance.ts';
import { leavingTypes, leftOut } from '../../program/left-out.ts';
import { isStatic, meaningOf } from '../../program/meaning.ts';
import {
  type FunctionInfo,
  findTypeInfo,
  type Program,
  type TypeInfo,
  type VariableInfo,
} from '../../program/program.ts';
import { findName } from '../../program/scopes.ts';
import { contentOf, type Given } from '../hits.ts';
import { fieldCell, isLoose, looseCells } from '../objects/fields.ts';
import { isApart, kindOf, noteFamily, readThing, type Thing, watchSeen, watchThings } from '../objects/objects.ts';
import { callInfo } from '../runs.ts';
import {
  isShared,
  joined,
  link,
  memoize,
  NO_CALLS,
  newCell,
  put,
  type Taint,
  type TaintFrame,
  type TaintTyped,
  typeInfoOf,
} from '../state.ts';
import type { Via } from '../value-flows.ts';
import { isIdentity, isNamedPart } from '../value-parts.ts';
import type { RecordValue, TaintValue } from '../values.ts';

/** Calls whose result, or receiver, has in it what the object holds that they are given, by names of Swift, Objective-C,
 *  JavaScript, Dart, Kotlin and C#. */
export const ENCODES =
  /^(?:encode(?:To(?:String|ByteArray|JsonElement|Stream)|Object)?|archivedData(?:WithRootObject)?|archiveRootObject|jsonObject|dataWithJSONObject|data|stringify|jsonEncode|_\$\w{1,60}ToJson|Serialize(?:Object|Async|To(?:Utf8Bytes|Element|Node|Document))?)$/;

/** What says of a type of Apple's languages that it can be encoded. */
const ENCODABLE: ReadonlySet<string> = new Set(['Codable', 'Encodable', 'NSCoding', 'NSSecureCoding']);

const encoding = new WeakMap<Program, boolean>();

function encodesSomething(program: Program): boolean {
  const known = encoding.get(program);
  if (known !== undefined) return known;
  const found = [...program.everyFunction, ...program.getters.values()].some(({ fact }) =>
    [...mentionsOf(fact.body).names].some((name) => name !== 'data' && ENCODES.test(name)),
  );
  encoding.set(program, found);
  return found;
}

/** An object of a class that may be encoded, where it is made. Undefined for any other, and where objects are told apart:
 *  there each is seen anyway. */
export function seenToEncode(taint: Taint, type: TypeInfo): Cell<TaintValue> | undefined {
  const isTold: boolean = isApart(taint, type);
  if (isTold || !isShared(type) || type.kind !== 'class') return undefined;
  const { program } = taint;
  const isNative = type.site !== undefined && program.traitsOf(type.site.file).isNative;
  const isEncodable =
    !isNative || lineage(program, type).some(({ supertypes }) => [...supertypes].some((name) => ENCODABLE.has(name)));
  if (!isEncodable || !encodesSomething(program)) return undefined;
  const cell = newCell(taint);
  put(taint, cell, { kind: 'object', thing: kindOf(taint, type), path: [] });
  return cell;
}

/** Objects in objects beyond which none is looked into. */
const DEEPEST = 3;
/** What a class says itself that is encoded of it. */
const OWN: readonly string[] = ['toJson', 'toJSON'];

/** All that the objects hold that come to a cell. */
export function spill(taint: Taint, from: Cell<TaintValue>, into: Cell<TaintValue>, depth = 0): void {
  const { program, values } = taint;
  taint.solver.watch(from, (value) => {
    if (value.kind !== 'object' || isIdentity(value) || !isShared(value.thing.type)) return;
    const { thing } = value;
    for (const name of OWN)
      for (const method of methodsOf(program, thing.type, name).slice(0, 1)) {
        link(
          taint,
          saidBy(taint, thing, method),
          into,
          value.doubt === undefined ? undefined : values.doubted(value.doubt),
        );
        return;
      }
    if (isLoose(thing.type)) link(taint, looseCells(taint, thing.type), into);
    for (const variable of lineage(program, thing.type).slice(0, 20).flatMap(stored)) {
      const part = newCell(taint);
      if (isApart(taint, variable.owner)) readThing(taint, thing, variable, part);
      else link(taint, fieldCell(taint, variable), part);
      const carried = newCell(taint);
      link(taint, part, carried, values.push(variable.fact.name));
      link(
        taint,
        carried,
        into,
        leftOut(program, variable.owner ?? thing.type).size > 0 ? values.carried(thing.type.name) : undefined,
      );
      if (depth < DEEPEST) spill(taint, part, into, depth + 1);
    }
  });
}

/** What an object says itself: a run for each. */
function saidBy(taint: Taint, thing: Thing, method: FunctionInfo): Cell<TaintValue> {
  return memoize(taint, `said ${thing.id} ${method.id}`, () => {
    const [self, said] = [newCell(taint), newCell(taint)];
    put(taint, self, { kind: 'object', thing, path: [] });
    const own = { types: NOTHING, places: NOTHING, key: `thing ${thing.id}` };
    const type = { name: thing.type.name, args: [] };
    callInfo(taint, method, { cell: self, type }, [], method.fact.site, said, NO_CALLS, [], own);
    return said;
  });
}

const NOTHING = new Map<string, never>();

/** What the objects of a type, and of those that inherit it, say themselves that is encoded of them; undefined where some
 *  may say nothing. */
export function saidByObjects(
  taint: Taint,
  typed: TaintTyped,
  info: TypeInfo,
  name: string,
  frame: TaintFrame | undefined,
): Cell<TaintValue> | undefined {
  const { program } = taint;
  if (info.kind === 'protocol' || methodsOf(program, info, name).length === 0) return undefined;
  const said = newCell(taint);
  if (isApart(taint, info) && isShared(info)) {
    const see = (thing: Thing): void => {
      for (const method of methodsOf(program, thing.type, name).slice(0, 1))
        link(taint, saidBy(taint, thing, method), said);
    };
    // in a part of an object that nobody is seen to put any into there is none
    if (frame) watchThings(taint, typed, info, frame, see);
    else watchSeen(taint, typed, info, see);
    return said;
  }
  spill(taint, typed.cell, said);
  const self = { cell: typed.cell, type: { name: info.name, args: [] } };
  const among = [info, ...descendants(program, info).slice(0, 20)];
  const methods = new Set(among.flatMap((type) => methodsOf(program, type, name).slice(0, 1)));
  for (const method of methods) callInfo(taint, method, self, [], method.fact.site, said, NO_CALLS);
  return said;
}

/** The method that an encoder of a language asks an object for what stands for it.
 *  https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/JSON/stringify#tojson_behavior
 *  https://api.dart.dev/dart-convert/jsonEncode.html */
function methodAsked(name: string, { file: { path } }: TaintFrame): string | undefined {
  if (name === 'stringify' && languageOf(path) === 'javascript') return 'toJSON';
  return /^(?:jsonEncode|encode)$/.test(name) && languageOf(path) === 'dart' ? 'toJson' : undefined;
}

/** What an encoder takes of what it is given, with all that objects hold: not what their types leave out, and of that what
 *  is `listed`. */
export function taken(
  taint: Taint,
  typed: TaintTyped,
  name: string,
  frame: TaintFrame,
  listed?: Via,
): Cell<TaintValue> {
  const { type } = typed;
  const cell = contentOf(taint, typed, frame, 1, methodAsked(name, frame));
  const leaving = leavingTypes(taint.program);
  if (leaving.length === 0) return listed ? joined(taint, [cell], listed) : cell;
  // where nothing tells the type here, what carries the part does, where objects are told apart
  const info = typeInfoOf(taint, type);
  if (!info || info.kind === 'protocol') for (const each of leaving) noteFamily(taint, each, [cell]);
  const told = type && elementType(type);
  return joined(taint, [cell], (value) => {
    if (value.kind === 'record' && isLeftOut(taint, value, told)) return undefined;
    return listed ? listed(value) : value;
  });
}

/** `JSON.stringify(row, ['text'])`: of all that it is given only what has one of these names, at any depth. */
export function listed(taint: Taint, given: readonly Given[], frame: TaintFrame): Via | undefined {
  const { program } = taint;
  const second = given[1]?.argument.value;
  const meant =
    second?.kind === 'name' && !findName(frame.scope, second.name)
      ? meaningOf(program, second.name, frame.owner)
      : undefined;
  const list = meant?.kind === 'global' ? meant.variable.fact.value : second;
  if (list?.kind !== 'list') return undefined;
  const names = list.items.map((item) => (item.kind === 'literal' ? `${item.value}` : undefined));
  if (names.includes(undefined)) return undefined;
  return (value) =>
    value.path.every((part) => !isNamedPart({ ...value, path: [part] }) || names.includes(part)) ? value : undefined;
}

function isLeftOut({ program }: Taint, value: RecordValue, type: TypeName | undefined): boolean {
  const { path, of = [] } = value;
  let told = type;
  return path.some((part, index) => {
    if (!isNamedPart({ ...value, path: [part] })) return false;
    const carrier = of.find(({ depth }) => depth === path.length - index)?.type ?? told?.name;
    const info = carrier === undefined ? undefined : findTypeInfo(program, carrier);
    const next = info?.variables.get(part)?.fact.type;
    told = next && elementType(next);
    return info !== undefined && leftOut(program, info).has(part);
  });
}

function stored({ variables }: TypeInfo): readonly VariableInfo[] {
  return [...variables.values()].filter((variable) => !variable.fact.getter && !isStatic(variable));
}
