/**
 * The few functions of the language that configurations are made with: `Object.assign`, `Array.isArray` and their like.
 */
import type { Location } from '../../types.ts';
import { makeArray, makeObject, spend, spendOnLooking } from './machine.ts';
import { spreadEntries } from './objects.ts';
import type { JsContext } from './run.ts';
import { hasEntries, isScalar, isTrue, type JsValue, nothing, unresolved } from './values.ts';

type Native = (context: JsContext, args: readonly JsValue[], at: Location) => JsValue | undefined;

/** `Object.keys` and its like, by their full names. */
export const NATIVES: ReadonlyMap<string, Native> = new Map<string, Native>([
  ['Object.assign', assignObject],
  ['Object.freeze', (_, [value]) => value],
  [
    'Object.keys',
    (context, [value], at) => listEntries(context, value, at, (key) => ({ kind: 'string', value: key, at })),
  ],
  ['Object.values', (context, [value], at) => listEntries(context, value, at, (_, inner) => inner)],
  [
    'Object.entries',
    (context, [value], at) =>
      listEntries(context, value, at, (key, inner) =>
        makeArray(context.machine, [{ kind: 'string', value: key, at }, inner], at),
      ),
  ],
  ['Object.fromEntries', fromEntries],
  [
    'Array.isArray',
    (_, [value], at) =>
      value && value.kind !== 'maybe' && value.kind !== 'unresolved'
        ? { kind: 'boolean', value: value.kind === 'array', at }
        : undefined,
  ],
  ['Array', makeList],
  ['Array.of', (context, items, at) => makeArray(context.machine, items, at)],
  [
    'Array.from',
    (context, [value], at) => (value?.kind === 'array' ? makeArray(context.machine, value.items, at) : undefined),
  ],
  [
    'JSON.stringify',
    (_, [value], at) => (value?.kind === 'string' ? unresolved('a quoted text is not evaluated', at) : undefined),
  ],
  ['Boolean', (_, [value], at) => toBoolean(value ?? nothing(at), at)],
  [
    'String',
    (_, [value], at) => (value && isScalar(value) ? { kind: 'string', value: String(value.value), at } : undefined),
  ],
  [
    'Number',
    (_, [value], at) => (value && isScalar(value) ? { kind: 'number', value: Number(value.value), at } : undefined),
  ],
  ['structuredClone', (_, [value]) => value],
]);

/** A list of the items; of one number a list of so many holes, which are nothing. */
function makeList({ machine }: JsContext, items: readonly JsValue[], at: Location): JsValue | undefined {
  const [length, second] = items;
  if (length === undefined || second !== undefined || length.kind === 'string') return makeArray(machine, items, at);
  if (length.kind === 'number') return length.value === 0 ? makeArray(machine, [], at) : undefined;
  return length.kind === 'array' || length.kind === 'object' ? makeArray(machine, items, at) : undefined;
}

function toBoolean(value: JsValue, at: Location): JsValue {
  const holds = isTrue(value);
  return typeof holds === 'boolean' ? { kind: 'boolean', value: holds, at } : holds;
}

function assignObject(context: JsContext, [target, ...sources]: readonly JsValue[]): JsValue | undefined {
  if (!target || !hasEntries(target)) return undefined;
  for (const source of sources) spreadEntries(context, target, source);
  return target;
}

function listEntries(
  { machine }: JsContext,
  value: JsValue | undefined,
  at: Location,
  pick: (key: string, value: JsValue) => JsValue,
): JsValue | undefined {
  if (value?.kind === 'unresolved') return value;
  if (!value || !hasEntries(value)) return undefined;
  spendOnLooking(machine, value.entries.size);
  const items = [...value.entries].map(([key, entry]) => pick(key, entry.value));
  return { ...makeArray(machine, items, at), ...(value.open && { open: value.open }) };
}

function fromEntries({ machine }: JsContext, [list]: readonly JsValue[], at: Location): JsValue | undefined {
  if (list?.kind !== 'array' || list.open) return undefined;
  spend(machine, list.items.length);
  const made = makeObject(machine, new Map(), at);
  for (const pair of list.items) {
    const [key, value] = pair.kind === 'array' ? pair.items : [];
    if (key?.kind !== 'string' || !value) return undefined;
    made.entries.set(key.value, { keyAt: key.at, value });
  }
  return made;
}
