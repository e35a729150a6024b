import type { Location } from '../../types.ts';
import { evaluate } from './evaluate.ts';
import { either, isInDoubt, maybe, setEntry, spendOnLooking } from './machine.ts';
import { cloud, readKey } from './objects.ts';
import type { JsContext } from './run.ts';
import { assignName, type JsScope } from './scope.ts';
import type { JsExpression } from './syntax.ts';
import { hasEntries, type JsArray, type JsUnresolved, type JsValue, nothing, unresolved } from './values.ts';

type Member = Extract<JsExpression, { type: 'member' }>;

export function evaluateMember(context: JsContext, scope: JsScope, member: Member, at: Location): JsValue {
  if (isEnvironment(member.object) && typeof member.property === 'string') {
    const known = context.host.environment?.get(member.property);
    return known ?? unresolved(`\`process.env.${member.property}\` is set outside the repository`, at);
  }
  const object = evaluate(context, scope, member.object);
  const key = readKey(context, scope, member.property);
  // whether one of its items is in doubt is looked at each time
  if (object.kind === 'array') spendOnLooking(context.machine, object.items.length);
  return typeof key === 'string' ? readMember(object, key, at) : readAny(context, object, key);
}

/** The entry of a table that a key means which is not known: one of them, or none. */
function readAny({ machine }: JsContext, table: JsValue, key: JsUnresolved): JsValue {
  if (table.kind !== 'object' || table.open || table.entries.size > MOST_ENTRIES) return key;
  const [first, ...others] = [...table.entries.values()].map(({ value }) => value);
  return first
    ? maybe(
        others.reduce((one, other) => either(machine, one, other, key), first),
        key,
      )
    : key;
}

const MOST_ENTRIES = 20;

export function isEnvironment(expression: JsExpression): boolean {
  return (
    expression.type === 'member' &&
    expression.property === 'env' &&
    expression.object.type === 'name' &&
    expression.object.name === 'process'
  );
}

/** Names that lead out of an object's own keys. */
const INHERITED = ['__proto__', 'constructor', 'prototype'];

export function readMember(value: JsValue, key: string, at: Location): JsValue {
  if (value.kind === 'unresolved') return value;
  if (value.kind === 'maybe') return maybe(readMember(value.value, key, at), unresolved(value.reason, value.at));
  if (hasEntries(value)) {
    const entry = value.entries.get(key);
    if (entry) return entry.value;
    if (INHERITED.includes(key)) return unresolved(`\`${key}\` is not evaluated`, at);
    return value.open ?? nothing(at);
  }
  if (value.kind === 'array') return readItem(value, key, at);
  if (value.kind === 'string' && key === 'length') return { kind: 'number', value: value.value.length, at };
  return value.kind === 'nothing' ? nothing(at) : unresolved(`\`.${key}\` is not evaluated`, at);
}

function readItem({ items, open }: JsArray, key: string, at: Location): JsValue {
  if (open) return open;
  if (key !== 'length' && !/^\d+$/.test(key)) return unresolved(`\`.${key}\` is not evaluated`, at);
  if (items.some(({ kind }) => kind === 'maybe')) return unresolved('the list depends on a condition', at);
  return key === 'length' ? { kind: 'number', value: items.length, at } : (items[Number(key)] ?? nothing(at));
}

export function evaluateAssignment(
  context: JsContext,
  scope: JsScope,
  {
    operator,
    target,
    value,
  }: { readonly operator: string; readonly target: JsExpression; readonly value: JsExpression },
): JsValue {
  const plain = operator.slice(0, -1);
  const combined = { operator: plain, left: target, right: value, start: target.start, end: target.end };
  const isLogical = plain === '&&' || plain === '||' || plain === '??';
  const type = isLogical ? 'logical' : 'binary';
  const assigned = evaluate(context, scope, plain === '' ? value : { type, ...combined });
  assign(context, scope, target, assigned);
  return assigned;
}

function assign(context: JsContext, scope: JsScope, target: JsExpression, value: JsValue): void {
  const { machine, places } = context;
  if (target.type === 'name') assignName(machine, scope, target.name, value);
  if (target.type === 'object' || target.type === 'array') forget(context, scope, target);
  if (target.type !== 'member') return;
  const object = evaluate(context, scope, target.object);
  const key = readKey(context, scope, target.property);
  if (object.kind === 'array') {
    object.open ??= unresolved('an item of the list is replaced', places(target.start, target.end));
  } else if (hasEntries(object)) {
    if (typeof key !== 'string') cloud(machine, object, key);
    else if (key === '__proto__') cloud(machine, object, unresolved('its `__proto__` is replaced', value.at));
    else setEntry(machine, object, key, { keyAt: keyPlace(context, target), value });
  }
}

/** `({ a, b } = c)`: which name gets what is not followed. */
function forget(context: JsContext, scope: JsScope, target: Extract<JsExpression, { type: 'object' | 'array' }>): void {
  const why = unresolved('it is taken out of another value', context.places(target.start, target.end));
  const parts = target.type === 'array' ? target.items.map(({ value }) => value) : [];
  if (target.type === 'object') for (const part of target.properties) if ('value' in part) parts.push(part.value);
  for (const part of parts) if (part.type === 'name') assignName(context.machine, scope, part.name, why);
}

/** `delete object.key`. */
export function evaluateDelete(context: JsContext, scope: JsScope, operand: JsExpression, at: Location): JsValue {
  if (operand.type !== 'member') return nothing(at);
  const object = evaluate(context, scope, operand.object);
  const key = readKey(context, scope, operand.property);
  if (!hasEntries(object)) return nothing(at);
  const doubt = isInDoubt(context.machine, object.level);
  if (typeof key !== 'string') cloud(context.machine, object, key);
  else if (!doubt) object.entries.delete(key);
  else {
    const entry = object.entries.get(key);
    if (entry) object.entries.set(key, { ...entry, value: either(context.machine, entry.value, nothing(at), doubt) });
  }
  return nothing(at);
}

function keyPlace({ places }: JsContext, { property, end }: Member): Location {
  return typeof property === 'string' ? places(end - property.length, end) : places(property.start, property.end);
}
