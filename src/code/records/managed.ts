/**
 * Core Data's objects: Xcode makes their classes of a model that is no source, and what they hold is known by the names of
 * the entity and the attribute. What is put into one is in the store.
 */
import type { Site, TypeName } from '../facts/facts.ts';
import { elementType } from '../facts/type-names.ts';
import type { Cell } from '../flow/solver.ts';
import type { Given } from './hits.ts';
import { readMember, storeMember } from './members.ts';
import { link, newCell, type Taint, type TaintTyped, typeInfoOf } from './state.ts';
import { placeOf } from './stored-places.ts';
import type { SystemCall } from './unknown.ts';
import type { TaintValue } from './values.ts';

const STORE = 'Core Data';
const OBJECT = 'NSManagedObject';
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
  const place = placeOf(taint, STORE, elementType(base.type).name);
  link(taint, value, place, taint.values.push(name), { what: `kept in ${STORE}`, site });
}

const MAKES = /^(?:insertNewObject|insertNewObjectForEntityForName|entity|entityForName)$/;
const SETS: ReadonlySet<string> = new Set(['setValue', 'setPrimitiveValue']);
const GETS: ReadonlySet<string> = new Set(['value', 'primitiveValue', 'valueForKey', 'primitiveValueForKey']);

/** The entity that a call names: `insertNewObject(forEntityName: "Reading", into: context)`, `Reading.fetchRequest()`. */
export function entityOf({
  name,
  given,
  receiver,
  made,
}: Pick<SystemCall, 'name' | 'given' | 'receiver' | 'made'>): TypeName | undefined {
  if (name === 'fetchRequest') return receiver?.root === undefined ? undefined : requestFor(receiver.root);
  const named = given.find(
    ({ argument }, index) =>
      argument.label === 'entityName' ||
      argument.label === 'forEntityName' ||
      (index === 0 && /(?:ForName|WithEntityName)$/.test(name)),
  );
  const entity = named && textIn(named);
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

/** The entity that a call makes an object of. */
export function entityMade(system: Pick<SystemCall, 'name' | 'given' | 'receiver' | 'made'>): string | undefined {
  return /^insertNewObject/.test(system.name) ? entityOf(system)?.name : undefined;
}

function requestFor(entity: string): TypeName {
  return { name: 'NSFetchRequest', args: [{ name: entity, args: [] }] };
}

function textIn({ argument: { value } }: Given): string | undefined {
  return value.kind === 'literal' && typeof value.value === 'string' ? value.value : undefined;
}

/** `entry.setValue(value, forKey: "name")`, `entry.value(forKey: "name")`. */
export function callManaged(taint: Taint, system: SystemCall): TaintTyped | undefined {
  const { name, given, receiver, call, frame } = system;
  const isSetting = SETS.has(name);
  if (!receiver?.type || !(isSetting || GETS.has(name))) return undefined;
  const key = given.find(({ argument }, index) => argument.label === 'forKey' || (index === 0 && name.endsWith('Key')));
  const attribute = key && textIn(key);
  if (attribute === undefined || !isManaged(taint, receiver.type)) return undefined;
  if (!isSetting) return readMember(taint, receiver, attribute, call, frame);
  const [value] = given;
  if (!value || value === key) return undefined;
  storeMember(taint, receiver, attribute, value.typed.cell, call.site, (part) =>
    link(taint, part, receiver.into ?? receiver.cell),
  );
  return { cell: newCell(taint) };
}
