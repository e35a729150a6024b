/**
 * Names that are declared inside of a function, block by block. What a name holds is the flow's own.
 */

export interface Scope<T> {
  /** Most blocks declare nothing. */
  names?: Map<string, T>;
  readonly outer?: Scope<T>;
  /** Of a scope that stands for several: what they have by a name. */
  findElsewhere?(name: string): T | undefined;
}

export function findName<T>(scope: Scope<T>, name: string): T | undefined {
  for (let at: Scope<T> | undefined = scope; at; at = at.outer) {
    const found = at.names?.get(name) ?? at.findElsewhere?.(name);
    if (found) return found;
  }
  return undefined;
}

/** Means something else from then on, where it is declared. */
export function redeclareName<T>(scope: Scope<T>, name: string, value: T): void {
  for (let at: Scope<T> | undefined = scope; at; at = at.outer) {
    if (!at.names?.has(name)) continue;
    at.names.set(name, value);
    return;
  }
}

export function declareName<T>(scope: Scope<T>, name: string, value: T): void {
  scope.names ??= new Map();
  scope.names.set(name, value);
}
