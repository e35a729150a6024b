/**
 * Containers of dependency injection that are asked by type: what is registered for a type is what it is resolved to,
 * `container.register(Store.self) { r in Store(…) }` and `r.resolve(Store.self)`.
 */

import type { Expression } from '../facts/facts.ts';
import type { Call } from './mentions.ts';

export interface ContainerCall {
  /** Names the type that is asked for: `Store`. */
  readonly type: Expression;
  /** The arguments that make what is registered, by position; none where it is resolved. */
  readonly makers?: readonly number[];
}

/** Undefined for any other call. */
export function containerCall(name: string, { args }: Call): ContainerCall | undefined {
  const [type] = args;
  if (!type || type.label !== undefined || type.value.kind !== 'member' || type.value.name !== 'self') return undefined;
  if (!type.value.of) return undefined;
  if (name === 'resolve') return { type: type.value.of };
  if (name !== 'register') return undefined;
  const makers = [...args.keys()].filter((at) => at > 0 && (args[at]?.isTrailing || args[at]?.label === 'factory'));
  return makers.length > 0 ? { type: type.value.of, makers } : undefined;
}
