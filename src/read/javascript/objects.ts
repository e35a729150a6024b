import type { Location } from '../../types.ts';
import { evaluate } from './evaluate.ts';
import {
  addItems,
  either,
  inDoubt,
  isExhausted,
  type JsMachine,
  makeArray,
  makeObject,
  maybe,
  setEntry,
  spend,
} from './machine.ts';
import type { JsContext } from './run.ts';
import type { JsScope } from './scope.ts';
import type { JsExpression, JsItem, JsKey } from './syntax.ts';
import {
  hasEntries,
  isScalar,
  type JsArray,
  type JsCallable,
  type JsObject,
  type JsUnresolved,
  type JsValue,
  unresolved,
} from './values.ts';

/** The items of a list or of a call's arguments, with what is spread among them. */
export function makeList(context: JsContext, scope: JsScope, items: readonly JsItem[], at: Location): JsArray {
  const list = makeArray(context.machine, [], at);
  for (const { spread, value } of items) {
    if (isExhausted(context.machine)) break;
    const item = evaluate(context, scope, value);
    if (spread) spreadInto(context, list, item);
    else addItems(context.machine, list, [item], 'end');
  }
  return list;
}

function spreadInto({ machine }: JsContext, list: JsArray, item: JsValue): void {
  const source = item.kind === 'maybe' ? item.value : item;
  if (source.kind === 'array') {
    const items =
      item.kind === 'maybe' ? source.items.map((one) => maybe(one, unresolved(item.reason, item.at))) : source.items;
    addItems(machine, list, items, 'end');
    if (source.open) list.open = source.open;
  } else {
    const why = item.kind === 'maybe' || item.kind === 'unresolved' ? item : undefined;
    list.open ??= unresolved(why?.reason ?? 'what is spread here is no list', why?.at ?? item.at);
  }
}

export function makeDictionary(
  context: JsContext,
  scope: JsScope,
  properties: Extract<JsExpression, { type: 'object' }>['properties'],
  at: Location,
): JsObject {
  const made = makeObject(context.machine, new Map(), at);
  for (const property of properties) {
    if (isExhausted(context.machine)) break;
    if ('spread' in property) {
      spreadEntries(context, made, evaluate(context, scope, property.spread));
      continue;
    }
    const keyAt = context.places(property.keyStart, property.keyEnd);
    const value = evaluate(context, scope, property.value);
    const key = readKey(context, scope, property.key);
    if (typeof key !== 'string') made.open = key;
    else if (key === '__proto__' && typeof property.key === 'string' && !property.shorthand) {
      made.open = unresolved('`__proto__` gives it the keys of another object', keyAt);
    } else made.entries.set(key, { keyAt, value });
  }
  return made;
}

/** `{ ...source }`: as `Object.assign` has it, too. */
export function spreadEntries({ machine }: JsContext, made: JsObject | JsCallable, source: JsValue): void {
  if (source.kind === 'nothing' || source.kind === 'boolean' || source.kind === 'number') return;
  const from = source.kind === 'maybe' ? source.value : source;
  const doubt = source.kind === 'maybe' ? unresolved(source.reason, source.at) : undefined;
  if (hasEntries(from)) {
    spend(machine, from.entries.size);
    if (isExhausted(machine)) return;
    if (from.open) cloud(machine, made, from.open);
    for (const [key, entry] of from.entries) {
      if (doubt) inDoubt(machine, doubt, () => setEntry(machine, made, key, entry));
      else setEntry(machine, made, key, entry);
    }
  } else {
    cloud(
      machine,
      made,
      from.kind === 'unresolved' ? from : (doubt ?? unresolved('what is spread here has no keys', from.at)),
    );
  }
}

/** Unknown keys were laid over an object: what it had before may be replaced. */
export function cloud(machine: JsMachine, made: JsObject | JsCallable, open: JsUnresolved): void {
  for (const [key, { keyAt, value }] of made.entries) {
    made.entries.set(key, { keyAt, value: either(machine, value, open, open) });
  }
  made.open ??= open;
}

export function readKey(context: JsContext, scope: JsScope, key: JsKey): string | JsUnresolved {
  if (typeof key === 'string') return key;
  const value = evaluate(context, scope, key);
  if (isScalar(value)) return String(value.value);
  const why = value.kind === 'unresolved' || value.kind === 'maybe' ? value.reason : 'the key is no text';
  return unresolved(why, value.at);
}
