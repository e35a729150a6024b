/**
 * Parts that objects carry with them, where those are told apart by their types.
 */
import type { TaintValue } from '../values.ts';

/** The type of an object that carries a part, and how deep in it that is. */
export interface Carrier {
  readonly type: string;
  readonly depth: number;
}

/** As a part of something; of what is too deep to be told apart nothing carries it. */
export function under(part: string, value: TaintValue, most: number): TaintValue {
  const path = [part, ...value.path];
  if (path.length <= most) return { ...value, path };
  return { ...carriedBy(value, []), path: path.slice(0, most) };
}

/** What was taken out of an object is carried by that no more. */
export function stillCarried(value: TaintValue): TaintValue {
  if (value.kind !== 'record' || !value.of) return value;
  const { length } = value.path;
  const of = value.of.filter(({ depth }) => depth <= length);
  return of.length < value.of.length ? carriedBy(value, of) : value;
}

function carriedBy(value: TaintValue, of: readonly Carrier[]): TaintValue {
  if (value.kind !== 'record' || !value.of) return value;
  const { of: _, ...bare } = value;
  return of.length > 0 ? { ...bare, of } : bare;
}
