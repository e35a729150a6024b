/**
 * Parts of an object that are called as what a list, a table or a ref has: `name.first`, `entry.value`. Where a type tells
 * them, that does; an object of JavaScript that is written with one says so wherever it goes, and is then asked for that part
 * and nothing else.
 */
import type { TypeName } from '../../facts/facts.ts';
import { elementType } from '../../facts/type-names.ts';
import type { Cell } from '../../flow/solver.ts';
import { givesAnswer, givesElements } from '../../models/collections.ts';
import { link, put, type Taint, type TaintTyped } from '../state.ts';
import { isManaged } from '../stores/managed.ts';
import type { TaintValue } from '../values.ts';

/** Whether it has a part of that name: of a tuple, or of an entity of Core Data. */
export function hasPart(taint: Taint, { type }: TaintTyped, name: string): boolean {
  if (!type) return false;
  if (type.name === '()') return type.labels?.includes(name) === true;
  return elementType(type) === type && isManaged(taint, type);
}

/** The type of one element. */
export function oneOf(type: TypeName): TypeName {
  return (elementType(type) !== type && type.args[0]) || type;
}

const SAYS = '\0says';

/** Whether a part may be taken for what lists have. */
function isLikeLists(name: string): boolean {
  return givesAnswer(name) || givesElements('records', name);
}

/** An object is written with a part. */
export function sayOwn(taint: Taint, object: Cell<TaintValue>, name: string): void {
  if (isLikeLists(name)) put(taint, object, { kind: 'own', type: { name: SAYS, args: [] }, path: [name] });
}

function says(value: TaintValue): boolean {
  return value.kind === 'own' && value.type.name === SAYS;
}

/** What a part gives, and what is done where no object at hand is written with one of that name. */
export function readLikeLists(
  taint: Taint,
  object: Cell<TaintValue>,
  name: string,
  into: Cell<TaintValue>,
  otherwise: () => void,
): void {
  const pop = taint.values.pop(name);
  const isPart = ({ path: [first] }: TaintValue): boolean => first === name;
  link(taint, object, into, (value) =>
    isPart(value) && !(says(value) && value.path.length === 1) ? pop(value) : undefined,
  );
  taint.deferred.push(() => {
    if (!object.values.some((value) => says(value) && isPart(value))) otherwise();
  });
}
