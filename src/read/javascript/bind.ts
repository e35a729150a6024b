import type { Location } from '../../types.ts';
import { readMember } from './access.ts';
import { evaluate } from './evaluate.ts';
import { either, type JsMachine, makeArray, makeObject, spendOnLooking } from './machine.ts';
import type { JsContext } from './run.ts';
import type { JsScope } from './scope.ts';
import type { JsPattern } from './syntax.ts';
import { type JsValue, unresolved } from './values.ts';

/** Gives the names of a pattern their values. */
export function bind(context: JsContext, scope: JsScope, pattern: JsPattern, given: JsValue): void {
  const { machine, places } = context;
  const at = places(pattern.start, pattern.end);
  const value = given.kind === 'nothing' && pattern.fallback ? evaluate(context, scope, pattern.fallback) : given;
  switch (pattern.type) {
    case 'name':
      scope.names.set(pattern.name, withFallback(context, scope, pattern, value));
      return;
    case 'rest':
      bind(context, scope, pattern.target, value);
      return;
    case 'array-pattern':
      for (const [index, item] of pattern.items.entries()) {
        if (value.kind === 'array') spendOnLooking(machine, value.items.length);
        if (item) bind(context, scope, item, readMember(value, String(index), at));
      }
      if (pattern.rest) {
        const isPlain = value.kind === 'array' && !value.open;
        const items = isPlain
          ? makeArray(machine, value.items.slice(pattern.items.length), at)
          : readMember(value, '0', at);
        bind(context, scope, pattern.rest, items);
      }
      return;
    case 'object-pattern': {
      const taken = new Set<string>();
      for (const { key, target } of pattern.properties) {
        const name = typeof key === 'string' ? key : undefined;
        if (name !== undefined) taken.add(name);
        bind(
          context,
          scope,
          target,
          name === undefined ? unresolved('a computed key is not evaluated', at) : readBound(value, name, at),
        );
      }
      if (pattern.rest) bind(context, scope, pattern.rest, restOf(machine, value, taken, at));
    }
  }
}

/** A value that may be missing may be the fallback. */
function withFallback(context: JsContext, scope: JsScope, { fallback }: JsPattern, value: JsValue): JsValue {
  if (!fallback || value.kind !== 'maybe') return value;
  const doubt = unresolved(value.reason, value.at);
  return either(context.machine, value.value, evaluate(context, scope, fallback), doubt);
}

function readBound(value: JsValue, name: string, at: Location): JsValue {
  const open = value.kind === 'object' && !value.entries.has(name) ? value.open : value;
  if (open?.kind === 'unresolved' && open.reason === ENVIRONMENT)
    return unresolved(`\`process.env.${name}\` is set outside the repository`, at);
  return readMember(value, name, at);
}

export const ENVIRONMENT = '`process.env` is set outside the repository';

function restOf(machine: JsMachine, value: JsValue, taken: ReadonlySet<string>, at: Location): JsValue {
  if (value.kind !== 'object') return readMember(value, '...', at);
  const entries = new Map([...value.entries].filter(([key]) => !taken.has(key)));
  return { ...makeObject(machine, entries, at), ...(value.open && { open: value.open }) };
}
