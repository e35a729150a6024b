/**
 * The few methods of lists and texts that configurations are made with.
 */
import type { Location } from '../../types.ts';
import {
  addItems,
  inDoubt,
  isExhausted,
  type JsMachine,
  joinLists,
  makeArray,
  makeText,
  maybe,
  spend,
  spendOnLooking,
} from './machine.ts';
import type { JsContext } from './run.ts';
import { isScalar, isTrue, type JsArray, type JsValue, nothing, unresolved } from './values.ts';

/** The result of `value.name(...args)`; undefined where the method is not known here. */
export function callMethod(
  context: JsContext,
  value: JsValue,
  name: string,
  args: readonly JsValue[],
  at: Location,
): JsValue | undefined {
  if (value.kind === 'array') return callOnList(context, value, name, args, at);
  if (value.kind === 'string') return callOnText(context.machine, value.value, name, args, at);
  if (value.kind === 'maybe') {
    const result = callMethod(context, value.value, name, args, at);
    return result && unresolved(value.reason, value.at);
  }
  if (value.kind === 'object' && name === 'hasOwnProperty' && args[0]?.kind === 'string') {
    return value.open ?? { kind: 'boolean', value: value.entries.has(args[0].value), at };
  }
  if (isScalar(value) && name === 'toString') return { kind: 'string', value: String(value.value), at };
  return undefined;
}

function callOnList(
  context: JsContext,
  list: JsArray,
  name: string,
  args: readonly JsValue[],
  at: Location,
): JsValue | undefined {
  const { machine } = context;
  const [first] = args;
  const make = (lists: readonly (readonly JsValue[])[]): JsValue => {
    const made = joinLists(machine, lists, at);
    return list.open ? { ...made, open: list.open } : made;
  };
  if (name !== 'push' && name !== 'add' && name !== 'unshift') spendOnLooking(machine, list.items.length);
  switch (name) {
    case 'push':
    case 'add':
      addItems(machine, list, args, 'end');
      return list;
    case 'unshift':
      addItems(machine, list, args, 'start');
      return list;
    case 'sort':
    case 'reverse':
      if (args.length > 0 || list.open || !list.items.every(isScalar)) return lose(list, name, at);
      if (name === 'reverse') list.items.reverse();
      else sortTexts(machine, list.items);
      return list;
    case 'splice':
    case 'pop':
    case 'shift':
    case 'fill':
    case 'copyWithin':
      return lose(list, name, at);
    case 'forEach':
      each(context, list, first, at);
      return nothing(at);
    case 'map':
      return first?.kind === 'function' ? make([each(context, list, first, at)]) : undefined;
    case 'flatMap':
      return first?.kind === 'function' ? make(each(context, list, first, at).map(flat)) : undefined;
    case 'flat':
      return make(list.items.map(flat));
    case 'filter':
      return make([keep(context, list, first, at)]);
    case 'concat':
      return make([list.items, ...args.map(flat)]);
    case 'includes':
    case 'has':
      return includes(list, first, at);
    case 'some':
    case 'every':
    case 'find':
      return search(context, list, name, first, at);
    case 'join':
      return join(machine, list, first, at);
    case 'slice':
      return args.length === 0 ? make([list.items]) : undefined;
    case 'indexOf': {
      const found = includes(list, first, at);
      return found.kind === 'boolean' && !found.value
        ? { kind: 'number', value: -1, at }
        : unresolved('the index is not evaluated', at);
    }
    default:
      return undefined;
  }
}

/** What a list holds after a change that is not evaluated. */
function lose(list: JsArray, name: string, at: Location): JsValue {
  list.open ??= unresolved(`\`.${name}()\` is not evaluated`, at);
  return list.open;
}

function sortTexts(machine: JsMachine, items: JsValue[]): void {
  spend(machine, items.length * Math.ceil(Math.log2(items.length + 1)));
  if (!isExhausted(machine)) items.sort(byText);
}

function byText(a: JsValue, b: JsValue): number {
  const [one, other] = [a, b].map((value) => (isScalar(value) ? String(value.value) : ''));
  return (one ?? '') < (other ?? '') ? -1 : one === other ? 0 : 1;
}

function flat(value: JsValue): readonly JsValue[] {
  if (value.kind === 'array' && !value.open) return value.items;
  return value.kind === 'array' && value.open ? [value.open] : [value];
}

/** Calls a function with each item; what a condition puts in doubt stays in doubt. */
function each({ machine }: JsContext, { items }: JsArray, callback: JsValue | undefined, at: Location): JsValue[] {
  const results: JsValue[] = [];
  for (const [index, item] of items.entries()) {
    if (isExhausted(machine) || callback?.kind !== 'function') break;
    const position: JsValue = { kind: 'number', value: index, at };
    if (item.kind === 'maybe') {
      const doubt = unresolved(item.reason, item.at);
      const { value } = item;
      results.push(
        maybe(
          inDoubt(machine, doubt, () => callback.call([value, position], at)),
          doubt,
        ),
      );
    } else results.push(callback.call([item, position], at));
  }
  return results;
}

/** `filter(Boolean)` drops nothings; a test that cannot be evaluated leaves its item in doubt. */
function keep(context: JsContext, list: JsArray, callback: JsValue | undefined, at: Location): JsValue[] {
  const tests = each(context, list, callback, at);
  return list.items.flatMap((item, index) => {
    const test = tests[index] ?? unresolved('the filter is not evaluated', at);
    if (test.kind === 'maybe') return isTrue(test.value) === false ? [] : [item];
    const holds = isTrue(test);
    if (typeof holds === 'boolean') return holds ? [item] : [];
    return [maybe(item, holds)];
  });
}

function includes({ items, open }: JsArray, wanted: JsValue | undefined, at: Location): JsValue {
  if (!wanted || !isScalar(wanted)) return unresolved('what is looked for is not known', at);
  const isWanted = (item: JsValue) => isScalar(item) && item.value === wanted.value;
  if (items.some(isWanted)) return { kind: 'boolean', value: true, at };
  const unknown = open ?? items.find(({ kind }) => kind === 'unresolved' || kind === 'maybe');
  if (unknown?.kind === 'unresolved' || unknown?.kind === 'maybe') return unresolved(unknown.reason, unknown.at);
  return { kind: 'boolean', value: false, at };
}

function search(
  context: JsContext,
  list: JsArray,
  name: string,
  callback: JsValue | undefined,
  at: Location,
): JsValue | undefined {
  if (callback?.kind !== 'function') return undefined;
  const tests = each(context, list, callback, at).map(isTrue);
  const unknown = list.open ?? tests.find((test) => typeof test !== 'boolean');
  if (typeof unknown === 'object') return unknown;
  if (name === 'find') return list.items[tests.indexOf(true)] ?? nothing(at);
  return { kind: 'boolean', value: name === 'some' ? tests.includes(true) : !tests.includes(false), at };
}

function join(
  machine: JsMachine,
  { items, open }: JsArray,
  separator: JsValue | undefined,
  at: Location,
): JsValue | undefined {
  const texts = items.flatMap((item) => (isScalar(item) ? [String(item.value)] : []));
  if (open || texts.length < items.length) return open;
  return makeText(machine, texts, at, separator?.kind === 'string' ? separator.value : ',');
}

function callOnText(
  machine: JsMachine,
  text: string,
  name: string,
  args: readonly JsValue[],
  at: Location,
): JsValue | undefined {
  spendOnLooking(machine, text.length);
  if (isExhausted(machine)) return undefined;
  const known = args.flatMap((arg) => (isScalar(arg) ? [arg.value] : []));
  if (known.length < args.length) return undefined;
  const [first, second] = known.map(String);
  const toText = (value: string): JsValue => ({ kind: 'string', value, at });
  const toBoolean = (value: boolean): JsValue => ({ kind: 'boolean', value, at });
  switch (name) {
    case 'toLowerCase':
      return toText(text.toLowerCase());
    case 'toUpperCase':
      return toText(text.toUpperCase());
    case 'trim':
      return toText(text.trim());
    case 'toString':
      return toText(text);
    case 'slice':
    case 'substring':
      return known.every((value) => typeof value === 'number') ? toText(text.slice(known[0], known[1])) : undefined;
    case 'replace':
    case 'replaceAll': {
      if (first === undefined || second === undefined) return undefined;
      const parts = split(text, first);
      if (!parts) return undefined;
      const [head = '', ...rest] = parts;
      if (name === 'replaceAll' || rest.length === 0) return makeText(machine, parts, at, second);
      return makeText(machine, [head, second, text.slice(head.length + first.length)], at);
    }
    case 'split': {
      const parts = first === undefined ? [text] : split(text, first);
      return parts && makeArray(machine, parts.map(toText), at);
    }
    case 'concat':
      return makeText(machine, [text, ...known.map(String)], at);
    case 'includes':
      return first === undefined ? undefined : toBoolean(text.includes(first));
    case 'startsWith':
      return first === undefined ? undefined : toBoolean(text.startsWith(first));
    case 'endsWith':
      return first === undefined ? undefined : toBoolean(text.endsWith(first));
    default:
      return undefined;
  }
}

/** Undefined for a text of which each character would be a part: no configuration does that. */
function split(text: string, separator: string): readonly string[] | undefined {
  return separator === '' ? undefined : text.split(separator);
}
