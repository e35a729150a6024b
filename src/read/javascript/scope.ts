import { either, isInDoubt, type JsMachine } from './machine.ts';
import type { JsValue } from './values.ts';

/** The names of a block, a function or a module. */
export interface JsScope {
  readonly names: Map<string, JsValue>;
  readonly level: number;
  readonly outer: JsScope | undefined;
}

export function openScope(machine: JsMachine, outer?: JsScope): JsScope {
  return { names: new Map(), level: machine.level, outer };
}

export function findName(scope: JsScope, name: string): JsValue | undefined {
  for (let at: JsScope | undefined = scope; at; at = at.outer) {
    const value = at.names.get(name);
    if (value) return value;
  }
  return undefined;
}

/** Gives a declared name another value; in doubt where that may not happen. */
export function assignName(machine: JsMachine, scope: JsScope, name: string, value: JsValue): void {
  for (let at: JsScope | undefined = scope; at; at = at.outer) {
    const before = at.names.get(name);
    if (!before) continue;
    const doubt = isInDoubt(machine, at.level);
    at.names.set(name, doubt ? either(machine, value, before, doubt) : value);
    return;
  }
  scope.names.set(name, value);
}
