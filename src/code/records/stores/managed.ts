/**
 * Core Data's objects: Xcode makes their classes of a model that is no source, and what they hold is known by the names of
 * the entity and the attribute. What is put into one is in the store.
 */
import type { Expression, Site, TypeName } from '../../facts/facts.ts';
import { elementType } from '../../facts/type-names.ts';
import type { Cell } from '../../flow/solver.ts';
import { declaredType } from '../../program/named.ts';
import { findName, redeclareName } from '../../program/scopes.ts';
import type { SystemCall } from '../calls/unknown.ts';
import { evaluate } from '../evaluate.ts';
import { fieldCell } from '../objects/fields.ts';
import { readMember } from '../objects/members.ts';
import { storeMember } from '../objects/put-members.ts';
import { joined, link, newCell, type Taint, type TaintFrame, type TaintTyped, typeInfoOf } from '../state.ts';
import type { Via } from '../value-flows.ts';
import { isEntry, partName } from '../value-parts.ts';
import type { TaintValue } from '../values.ts';
import { keyText } from './place-names.ts';
import { allIn, placeOf } from './stored-places.ts';

export const CORE_DATA = 'Core Data';
/** An object of whichever entity. */
export const OBJECT = 'NSManagedObject';
/** Types of the system's, and of any language: an entity has a name of the app's own. */
const SYSTEM =
  /^(?:(?:NS|UI|HK|CK|CL|CG|AV|SK|UN|WK|MK)[A-Z]\w*|String|Substring|Data|Date|URL|UUID|U?Int\d*|Double|Float|Decimal|Bool|Any\w*|Array|Set|Dictionary|Optional|Result|Task|Text|View|Color|Image|Void|Never|Character|Locale|Calendar|Notification|Binding|LocalizedStringKey|IndexSet|[A-Z])$/;

/** Whether a type may be a class that Xcode makes of a model. */
export function isManaged(taint: Taint, type: TypeName): boolean {
  if (!taint.imports.has('CoreData')) return false;
  const { name } = elementType(type);
  return /^[A-Z]/.test(name) && !SYSTEM.test(name) && !taint.isDeclared(name) && !typeInfoOf(taint, type);
}

/** `entry.name = value`: in the store by the name of the entity. */
export function keepManaged(taint: Taint, base: TaintTyped, name: string, value: Cell<TaintValue>, site: Site): void {
  if (!base.type || !isManaged(taint, base.type)) return;
  const place = placeOf(taint, CORE_DATA, elementType(base.type).name);
  link(taint, value, place, taint.values.push(name), { what: `kept in ${CORE_DATA}`, site });
}

/** The same of classes that the app declares itself, by their names. */
export function keepDeclared(taint: Taint, all: Cell<TaintValue>): void {
  const { program, values } = taint;
  for (const variable of program.everyVariable) {
    const { owner, fact } = variable;
    if (!owner || !fact.modifiers.has('@NSManaged')) continue;
    const row = joined(taint, [fieldCell(taint, variable)], values.push(fact.name));
    link(taint, row, all, values.tabled(owner.name));
  }
}

/** What tells that a context has objects, or has saved them. */
export const SAVED = 'NSManagedObjectContextDidSave';
const TELLS_SAVED =
  /^(?:NSManagedObjectContext(?:DidSave|ObjectsDidChange)(?:Notification)?|did(?:Save|Change)ObjectsNotification)$/;

/** What stands in a file that asks for objects of whichever entity. */
export const ASKS_FOR_ALL: readonly string[] = [
  ...['ContextDidSave', 'ObjectsDidChange', 'didSaveObjects', 'didChangeObjects'],
  ...['insertedObjects', 'updatedObjects', 'registeredObjects'],
];

export function isOfSaved(name: string): boolean {
  return TELLS_SAVED.test(name);
}

/** What is told has the objects of all entities, whatever they were before. */
export function tellSaved(taint: Taint, told: Cell<TaintValue>): void {
  link(taint, allIn(taint, CORE_DATA), told, taint.values.push('userInfo'));
}

/** Of objects of whichever entities those of one, where a cast asks for that. */
export function onlyEntity(taint: Taint, to: TypeName): Via | undefined {
  const { name } = elementType(to);
  return taint.imports.has('CoreData') && isEntity(taint, name) ? ofEntityNamed(taint, name) : undefined;
}

/** The same by the name of the entity. */
export function ofEntityNamed(taint: Taint, name: string): Via {
  return (value) =>
    isEntry(value) && partName(value) !== name && isEntity(taint, partName(value)) ? undefined : value;
}

/** Whether an entity of that name is seen to be filled, or a class of it is declared. */
function isEntity({ program, memo }: Taint, name: string): boolean {
  const variables = declaredType(program, name)?.variables.values() ?? [];
  return memo.has(`stored ${CORE_DATA} ${name}`) || [...variables].some(({ fact }) => fact.modifiers.has('@NSManaged'));
}

const MAKES = /^(?:insertNewObject|insertNewObjectForEntityForName|entity|entityForName)$/;
const SETS: ReadonlySet<string> = new Set(['setValue', 'setPrimitiveValue']);
/** What sets attributes by a dictionary, or several. */
const SETS_ALL: ReadonlySet<string> = new Set([
  'setValuesForKeys',
  'setValuesForKeysWithDictionary',
  'NSBatchInsertRequest',
]);
const GETS: ReadonlySet<string> = new Set(['value', 'primitiveValue', 'valueForKey', 'primitiveValueForKey']);

/** The entity that a call names: `insertNewObject(forEntityName: "Reading", into: context)`, `Reading.fetchRequest()`. */
export function entityOf(
  taint: Taint,
  { name, given, receiver, made, frame }: Pick<SystemCall, 'name' | 'given' | 'receiver' | 'made' | 'frame'>,
): TypeName | undefined {
  if (name === 'fetchRequest') return receiver?.root === undefined ? undefined : requestFor(receiver.root);
  const named = given.find(({ argument }, index) => namesEntity(name, argument.label, index));
  const entity = named && keyText(taint, named.argument.value, frame);
  if (entity !== undefined) return MAKES.test(name) ? { name: entity, args: [] } : requestFor(entity);
  // `NSManagedObject(entity: entity, insertInto: context)`
  return made?.name === OBJECT ? given.find(({ argument }) => argument.label === 'entity')?.typed.type : undefined;
}

/** `NSFetchedResultsController(fetchRequest: request)`, of what the request is for. */
export function controllerMade({ made, given }: Pick<SystemCall, 'made' | 'given'>): TypeName | undefined {
  if (made?.name !== CONTROLLER || made.args.length > 0) return made;
  const request = given.find(({ argument }) => argument.label === 'fetchRequest')?.typed.type;
  return { ...made, args: request?.args ?? [] };
}

const CONTROLLER = 'NSFetchedResultsController';

/** Whether an argument of a call is the name of an entity. */
export function namesEntity(name: string, label: string | undefined, index: number): boolean {
  return (
    label === 'entityName' || label === 'forEntityName' || (index === 0 && /(?:ForName|WithEntityName)$/.test(name))
  );
}

/** The entity that a call makes an object of. */
export function entityMade(taint: Taint, system: SystemCall): string | undefined {
  return /^insertNewObject/.test(system.name) ? entityOf(taint, system)?.name : undefined;
}

/** What is said of objects or of a request for some, with the entity where only that is known: `NSManagedObject *row = …`. */
export function ofEntity(taint: Taint, said: TypeName, known: TypeName | undefined): TypeName {
  const entity = known && innermost(known);
  return entity && ANY_ENTITY.test(innermost(said).name) && isManaged(taint, entity) ? known : said;
}

const ANY_ENTITY = /^(?:NSManagedObject|NSFetchRequest(?:Result)?|NSArray|id)$/;

function innermost(type: TypeName): TypeName {
  const [inner] = type.args;
  return inner ? innermost(inner) : type;
}

/** `request.entity = description`: from there on it is a request for that. */
export function askForEntity(taint: Taint, request: string, written: Expression, frame: TaintFrame): void {
  const known = findName(frame.scope, request);
  if (known?.type?.name !== 'NSFetchRequest') return;
  const { type } = evaluate(taint, written, frame);
  if (type && isManaged(taint, type)) redeclareName(frame.scope, request, { ...known, type: requestFor(type.name) });
}

function requestFor(entity: string): TypeName {
  return { name: 'NSFetchRequest', args: [{ name: entity, args: [] }] };
}

/** `row["title"]`, of a row that is fetched as a dictionary: the attribute. */
export function readAttribute(
  taint: Taint,
  base: TaintTyped,
  expression: Extract<Expression, { kind: 'index' }>,
  frame: TaintFrame,
): TaintTyped | undefined {
  const { type } = base;
  if (!type) return undefined;
  const attribute =
    isManaged(taint, type) || isEntity(taint, type.name) ? keyText(taint, expression.index, frame) : undefined;
  return attribute === undefined ? undefined : readMember(taint, base, attribute, expression, frame);
}

/** `entry.setValue(value, forKey: "name")`, `entry.value(forKey: "name")`. */
export function callManaged(taint: Taint, system: SystemCall): TaintTyped | undefined {
  const { name, given, receiver, made, call, frame } = system;
  const isSetting = SETS.has(name);
  const entity = SETS_ALL.has(made?.name ?? name)
    ? made
      ? entityOf(taint, system)?.args[0]
      : receiver?.type
    : undefined;
  const all = given.find(({ argument: { label } }) => label === undefined || label === 'objects');
  if (entity && all && isManaged(taint, entity)) {
    const place = placeOf(taint, CORE_DATA, elementType(entity).name);
    link(taint, all.typed.cell, place, taint.values.keyed, { what: `kept in ${CORE_DATA}`, site: call.site });
    return { cell: newCell(taint) };
  }
  if (!receiver?.type || !(isSetting || GETS.has(name))) return undefined;
  const key = given.find(({ argument }, index) => argument.label === 'forKey' || (index === 0 && name.endsWith('Key')));
  const attribute = key && keyText(taint, key.argument.value, frame);
  const isAny = !isSetting && receiver.type.name === OBJECT;
  if (attribute === undefined || !(isAny || isManaged(taint, receiver.type))) return undefined;
  if (!isSetting) return readMember(taint, receiver, attribute, call, frame);
  const [value] = given;
  if (!value || value === key) return undefined;
  storeMember(taint, receiver, attribute, value.typed.cell, call.site, (part) =>
    link(taint, part, receiver.into ?? receiver.cell),
  );
  return { cell: newCell(taint) };
}
