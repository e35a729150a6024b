/**
 * Parts of objects: read, kept, and shared between the methods of a type.
 */

import type { Expression, Site } from '../../facts/facts.ts';
import { COLLECTIONS, elementType, partNamed } from '../../facts/type-names.ts';
import type { Cell } from '../../flow/solver.ts';
import { givesAnswer, givesElements, givesOne, makesCollection } from '../../models/collections.ts';
import { namesItsKind } from '../../models/fhir-models.ts';
import { isNumberOfView } from '../../models/numbers-of-views.ts';
import { IS_FAILED } from '../../models/sides.ts';
import { calledOf, methodsOf } from '../../program/called.ts';
import { isOfElements } from '../../program/constrained.ts';
import { descendants, extendedAbove, lineage } from '../../program/inheritance.ts';
import { isOfKotlin } from '../../program/kotlin-from-swift.ts';
import { dynamicIndex, memberOf } from '../../program/members.ts';
import { membersNamed } from '../../program/named.ts';
import { isAnnounced } from '../../program/neighbours.ts';
import { findTypeInfo, findVariable, resolveAlias, type TypeInfo } from '../../program/program.ts';
import { allOf, callMethods, createLimit } from '../calls/call-methods.ts';
import { isScript } from '../calls/scripts.ts';
import {
  GIVEN_MEMBERS,
  MEMBER_TYPES,
  OUTER_NAMES,
  OUTER_PARTS,
  OUTER_UNTYPED,
  TELLING_PARTS,
} from '../calls/system.ts';
import { readElement } from '../collections/entries.ts';
import { GIVES_KEYS, isOfFields } from '../collections/tables.ts';
import { isFactory, withScope } from '../containers/factories.ts';
import { saidAs } from '../errors/errors.ts';
import { errorsOf, failing, succeeded, tryValue } from '../errors/failures.ts';
import { evaluate } from '../evaluate.ts';
import { answering } from '../events/answers.ts';
import { readCarried } from '../events/carried-by-system.ts';
import type { Given } from '../hits.ts';
import {
  joined,
  link,
  newCell,
  put,
  saidWith,
  type Taint,
  type TaintFrame,
  type TaintTyped,
  typeInfoOf,
} from '../state.ts';
import { readArchive } from '../stores/archived.ts';
import { readStored } from '../stores/storage.ts';
import type { Via } from '../value-flows.ts';
import { isEntry } from '../value-parts.ts';
import type { Call, TaintValue } from '../values.ts';
import { itemsOf } from '../views/snapshots.ts';
import { askForExtension, askForType, memberElsewhere } from '../which-files/asked.ts';
import { isLoose, looseCell } from './fields.ts';
import { readIdentity } from './identified.ts';
import { hasPart, oneOf, readLikeLists } from './own-parts.ts';
import { readVariable } from './read-variables.ts';
import { readOwn } from './untyped.ts';

const OF_MAPS: ReadonlySet<string> = new Set(['keys', 'values', 'entries', 'size', 'length']);

/** The keys that a table is made with, and those that are put into it. */
export function keysIn(taint: Taint, table: TaintTyped, known: Cell<TaintValue>): Cell<TaintValue> {
  return joined(taint, [known, joined(taint, [table.cell], taint.values.keys)]);
}

/** `base.name`. */
export function readMember(
  taint: Taint,
  base: TaintTyped,
  name: string,
  expression: Expression,
  frame: TaintFrame,
): TaintTyped {
  if (name === 'keys' && base.keys) return { cell: keysIn(taint, base, base.keys) };
  if (isFactory(base)) return withScope(taint, base, name);
  const isTable = base.type?.name === 'Dictionary';
  if (isTable && name === 'entries' && frame.file.traits.hasReceivers) return base;
  const archived = readArchive(taint, base, name);
  if (archived) return archived;
  // `groups.labs`, of an object that is made by keys
  if (isTable && isScript(frame.file) && expression.kind === 'member' && !OF_MAPS.has(name)) {
    const index: Expression = { kind: 'literal', value: name, site: expression.site };
    return readElement(taint, base, index, expression.site, frame);
  }
  const { program, values } = taint;
  const { site } = expression;
  const said = errorSays(taint, base, name, site, frame);
  if (said) return said;
  const isOfAll = expression.kind === 'member' && expression.isOfAll === true;
  const info = isOfAll ? undefined : (typeInfoOf(taint, base.type) ?? extendedBy(taint, base, name));
  const member = info && memberOf(program, info, name);
  if (info && member?.kind === 'variable') return readVariable(taint, base, info, member.variable, site, frame);
  const cell = newCell(taint);
  readOwn(taint, base, name, expression, frame, cell);
  readIdentity(taint, base, name, cell);
  if (member?.kind === 'methods') {
    const sent = info && sendByDot(taint, base, info, name, expression, frame);
    if (sent) return sent;
    for (const method of member.methods)
      put(taint, cell, { kind: 'function', made: { id: taint.nextId(), method, self: base, site }, path: [] });
    return { cell };
  }
  const index = expression.kind === 'member' ? dynamicIndex(program, info, expression) : undefined;
  if (index) return evaluate(taint, index, frame);
  if (info) {
    if (isLoose(info)) link(taint, looseCell(taint, info, name), cell);
    // `if (state is Loaded)`: what is known to be one of those that inherit it
    else if (frame.file.traits.narrowsByTests)
      for (const below of descendants(program, info).slice(0, 20)) {
        const variable = below.variables.get(name);
        if (variable) link(taint, readVariable(taint, base, below, variable, site, frame).cell, cell);
      }
    askForExtension(taint, info.name, frame.file.traits);
  } else if (base.type && taint.isDeclared(elementType(base.type).name)) {
    // what the file that declares it says of its member is asked for
    askForType(taint, base.type, base.cell);
  } else if (base.type === undefined && base.root === undefined) {
    // whose it is cannot be told: a computed property that an extension adds, or the only one of that name
    const named = membersNamed(program, name);
    const isOnly = named.length === 1 && frame.file.traits.hasExtensions;
    const added = named.filter(({ owner, fact }) => fact.getter && (owner?.kind === 'extension' || isOnly));
    for (const it of added.slice(0, 3))
      link(taint, readVariable(taint, base, it.owner ?? info, it, site, frame).cell, cell);
  }
  const ofLists = member === undefined && (base.type === undefined || makesCollection(base.type.name));
  if (ofLists && !givesElements('records', name)) {
    // `rows.summary`, which the app adds to lists
    const all = membersNamed(program, name).filter(
      ({ owner, fact }) => owner && COLLECTIONS.has(owner.name) && fact.getter,
    );
    const element = base.type?.args[0]?.name;
    const added = all.find((it) => element !== undefined && isOfElements(program, it, element)) ?? all[0];
    if (added && base.type) return readVariable(taint, base, added.owner, added, site, frame);
    for (const each of COLLECTIONS) askForExtension(taint, each, frame.file.traits);
  }
  // `model.state.value`: what a flow of Kotlin holds is what it is, to Kotlin's own reader
  if (name === 'value' && info && member === undefined && frame.file.traits.isNative && isOfKotlin(info)) return base;
  if (!info || isAnnounced(info))
    memberElsewhere(taint, base.type ? elementType(base.type).name : base.root, site, cell);
  const carried = info ? undefined : readCarried(taint, base, name, site);
  if (carried) return carried;
  const items = info ? undefined : itemsOf(base, name);
  if (items) return items;
  const stored = info ? undefined : readStored(taint, base, name, expression, frame);
  const [model] = base.type?.args ?? [];
  const typeStored = model
    ? { name: 'Array', args: [model] }
    : MEMBER_TYPES.get(`${base.type?.name ?? base.root}.${name}`);
  if (stored) return { cell: stored, ...(typeStored && { type: typeStored }) };
  const isOwn = !isOfAll && hasPart(taint, base, name);
  const mayBeOwn = !isOfAll && isScript(frame.file) && !info && base.type === undefined;
  const asOfList = (otherwise: () => void): void =>
    mayBeOwn ? readLikeLists(taint, base.cell, name, cell, otherwise) : otherwise();
  if (!isOwn && givesAnswer(name)) {
    asOfList(() => link(taint, base.cell, cell, values.derive));
    return { cell, type: { name: name === 'isEmpty' ? 'Bool' : 'Int', args: [] } };
  }
  const isOfView = !info && isNumberOfView(base.type?.name ?? base.root ?? '', name);
  const isUntyped = !info && base.type === undefined && base.root === undefined && frame.file.traits.isNative;
  const isOuter =
    (frame.file.traits.hasKeyedObjects && OUTER_NAMES.has(name)) || (isUntyped && OUTER_UNTYPED.has(name));
  if (isOuter || isOfView) {
    link(taint, base.cell, cell, outerPart(taint, name));
    return { cell };
  }
  const typeName = base.type && elementType(base.type).name;
  if (OUTER_PARTS.has(`${typeName}.${name}`) || namesItsKind(base.type, info, name)) {
    link(taint, base.cell, cell, values.derive);
    link(taint, base.cell, cell, values.placed);
    return { cell };
  }
  const step = TELLING_PARTS.has(name) ? { what: `its \`${name}\` is read`, site } : undefined;
  // of a task, or of what a publisher comes to
  const of =
    name !== 'value' && name !== 'Value'
      ? base.cell
      : frame.file.traits.isNative
        ? tryValue(taint, base.cell, frame)
        : joined(taint, [base.cell], succeeded);
  if (name === 'result') link(taint, base.cell, cell, failing);
  if (!isOwn && GIVES_KEYS.has(name) && isOfFields(base.type, frame.file))
    return { cell: joined(taint, [base.cell], values.fieldNames) };
  if (!isOwn && givesElements('records', name)) {
    asOfList(() => {
      // of a list it is none of the parts of what stands in it
      if (!base.type || oneOf(base.type) === base.type || !givesOne(name))
        link(taint, of, cell, values.pop(name), step);
      link(taint, of, cell, /^values?$/i.test(name) ? values.underKeys : undefined);
      if (frame.file.traits.hasKeyedObjects && name === 'values') link(taint, of, cell, values.element);
    });
    const entry = isTable && name === 'values' ? base.type?.args[1] : undefined;
    const held = entry ? { name: 'Array', args: [entry] } : base.type;
    const type = held && (givesOne(name) ? oneOf(held) : held);
    return { cell, ...(type && { type }), ...(base.root !== undefined && { root: base.root }) };
  }
  answering(taint, base, name, cell);
  if (!frame.file.traits.isNative && IS_FAILED.has(name)) link(taint, errorsOf(taint, base.cell), cell);
  // in JavaScript a part of that name is the object's own: a map is asked for its entries by a call
  const isOfMap = frame.file.traits.hasKeyedObjects && !isScript(frame.file) && name === 'entries' && !info;
  const part = values.pop(frame.file.traits.isNative ? name : saidAs(name));
  link(taint, base.cell, cell, isOfMap ? (value) => (isEntry(value) ? undefined : part(value)) : part, step);
  if (isOfMap) link(taint, of, cell, (value) => (isEntry(value) ? value : values.element(value)));
  const at = partNamed(base.type && resolveAlias(taint.program, base.type), name);
  // a tuple may be made without the names that its type gives its parts
  if (at >= 0) link(taint, base.cell, cell, values.pop(`${at}`));
  const type = base.type?.args[at] ?? MEMBER_TYPES.get(`${typeName}.${name}`) ?? GIVEN_MEMBERS.get(name);
  const root = base.root ?? (info ? undefined : typeName);
  const saidIn = base.root === undefined ? {} : saidWith(base);
  return { cell, ...saidIn, ...(type && { type }), ...(root !== undefined && { root }) };
}

/** A part that says nothing of what the whole shows: of that no more than a number, and what was put into the part itself. */
export function outerPart({ values }: Taint, name: string): Via {
  return (value) => (value.path.length === 0 ? values.derive(value) : values.pop(name)(value));
}

/** What is asked of any error, and what an error of the app's own says of it.
 *  https://developer.apple.com/documentation/foundation/localizederror */
const SAID_OF_ERRORS: ReadonlyMap<string, string> = new Map([
  ['localizedDescription', 'errorDescription'],
  ['errorDescription', 'errorDescription'],
  ['failureReason', 'failureReason'],
  ['localizedFailureReason', 'failureReason'],
  ['recoverySuggestion', 'recoverySuggestion'],
  ['localizedRecoverySuggestion', 'recoverySuggestion'],
  ['helpAnchor', 'helpAnchor'],
]);

/** What an error says of itself, where it is not told which it is. */
function errorSays(
  taint: Taint,
  base: TaintTyped,
  name: string,
  site: Site,
  frame: TaintFrame,
): TaintTyped | undefined {
  const said = frame.file.traits.isNative ? SAID_OF_ERRORS.get(name) : undefined;
  if (said === undefined) return undefined;
  const { program } = taint;
  const info = typeInfoOf(taint, base.type);
  if (said !== name && membersNamed(program, name).length > 0) return undefined;
  // of what is caught any error may be meant
  const told = membersNamed(program, said).filter(
    ({ owner, fact }) => owner && fact.getter && (!info || lineage(program, info).includes(owner)),
  );
  if (told.length === 0) return undefined;
  const read = told.slice(0, 5).map((it) => readVariable(taint, base, it.owner ?? info, it, site, frame).cell);
  return { cell: joined(taint, read), type: { name: 'String', args: [] } };
}

/** Objective-C sends a message without arguments by a dot too: `diagnosis.payload`. */
export function sendByDot(
  taint: Taint,
  base: TaintTyped,
  info: TypeInfo,
  name: string,
  callee: Expression,
  frame: TaintFrame,
): TaintTyped | undefined {
  if (!methodsOf(taint.program, info, name).some(({ fact }) => fact.isMessage && fact.parameters.length === 0))
    return undefined;
  const call: Call = { kind: 'call', callee, args: [], site: callee.site, isMessage: true };
  const limit = createLimit();
  const meant = calledOf(taint.program, info, name, call, limit);
  return meant && callMethods(taint, call, allOf(meant), base, frame, { limit, meant });
}

/** What is put together of parts, and read as one. */
export const ADDRESSES: ReadonlySet<string> = new Set(['URLComponents', 'NSURLComponents', 'UriBuilder', 'URLBuilder']);

/** The system's type that a chain began with, where the app adds to it, or to one above it what is asked for. */
export function extendedBy({ program }: Taint, { type, root }: TaintTyped, name: string): TypeInfo | undefined {
  const above = type && extendedAbove(program, elementType(type).name);
  if (above && memberOf(program, above, name)) return above;
  const info = type || root === undefined ? undefined : findTypeInfo(program, root);
  return info?.kind === 'extension' ? info : undefined;
}

/** `state.value = next`, of what keeps one value and gives it by this name. */
export const HELD = 'value';

/** What is worked out of all elements.
 *  https://developer.apple.com/library/archive/documentation/Cocoa/Conceptual/KeyValueCoding/CollectionOperators.html */
const COUNTS: ReadonlySet<string> = new Set(['@count', '@sum', '@avg']);

const BY_KEY: ReadonlySet<string> = new Set(['valueForKey', 'valueForKeyPath']);

/** `[entry valueForKey:@"kind"]`, `entry.value(forKey: "kind")`: of an object of the app's own, or of each in a list. */
export function readByKey(
  taint: Taint,
  name: string,
  base: TaintTyped,
  given: readonly Given[],
  expression: Expression,
  frame: TaintFrame,
): TaintTyped | undefined {
  const [key] = given;
  const label = key?.argument.label;
  const isByKey = BY_KEY.has(name) || (name === 'value' && (label === 'forKey' || label === 'forKeyPath'));
  const value = isByKey && given.length === 1 ? key?.argument.value : undefined;
  const written = value?.kind === 'literal' && typeof value.value === 'string' ? value.value.split('.') : [];
  if (written.some((part) => COUNTS.has(part)))
    return { cell: joined(taint, [base.cell], taint.values.derive), type: { name: 'NSNumber', args: [] } };
  // `@distinctUnionOfObjects` gives what is in the list
  const path = written.filter((part) => !part.startsWith('@'));
  const [first] = path;
  const info = base.type && typeInfoOf(taint, elementType(base.type));
  if (first === undefined || !info) return undefined;
  const isOwn = findVariable(taint.program, info, first) || methodsOf(taint.program, info, first).length > 0;
  if (!isOwn) return undefined;
  return path.reduce((of, part) => readMember(taint, of, part, expression, frame), base);
}
