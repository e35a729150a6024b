/**
 * What an encoder gives holds all that the objects hold which it is given. Objects of a class do not carry their parts with
 * them, so whatever may be encoded is seen wherever it comes to: in an app that encodes something, and of types that say
 * that they can be.
 */
import type { Cell } from '../flow/solver.ts';
import { methodsOf } from '../program/called.ts';
import { lineage } from '../program/inheritance.ts';
import { isStatic } from '../program/meaning.ts';
import { mentionsOf } from '../program/mentions.ts';
import type { FunctionInfo, Program, TypeInfo, VariableInfo } from '../program/program.ts';
import { fieldCell, isLoose, looseCells } from './fields.ts';
import { isApart, kindOf, readThing, type Thing } from './objects.ts';
import { callInfo } from './runs.ts';
import { isShared, link, memoize, NO_CALLS, newCell, put, type Taint } from './state.ts';
import { isIdentity, type TaintValue } from './values.ts';

/** Calls whose result, or receiver, has in it what the object holds that they are given, by names of Swift, Objective-C,
 *  JavaScript, Dart, Kotlin and C#. */
export const ENCODES =
  /^(?:encode(?:To(?:String|ByteArray|JsonElement|Stream)|Object)?|archivedData(?:WithRootObject)?|archiveRootObject|jsonObject|dataWithJSONObject|data|stringify|jsonEncode|Serialize(?:Object|Async|To(?:Utf8Bytes|Element|Node|Document))?)$/;

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
      link(taint, part, into, values.push(variable.fact.name));
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

function stored({ variables }: TypeInfo): readonly VariableInfo[] {
  return [...variables.values()].filter((variable) => !variable.fact.getter && !isStatic(variable));
}
