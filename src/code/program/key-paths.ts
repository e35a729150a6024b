/**
 * Key paths that are put together: `path.appending(path: \.kind)`.
 */
import type { Expression } from '../facts/facts.ts';
import type { Call } from './mentions.ts';

/** Names beyond which a path is not followed: one that a loop makes longer has no end. */
const LONGEST = 12;

/** The path that a call puts behind the one that it is called on; undefined for any other call, as that of an address,
 *  `url.appending(path: "labs.json")`. */
export function pathAppended({ callee, args }: Call): Expression | undefined {
  const [more] = args;
  const isAppending = callee.kind === 'member' && callee.name === 'appending' && more?.value.kind === 'key-path';
  return isAppending ? more.value : undefined;
}

export function joinedPath(
  first: readonly string[] | undefined,
  then: readonly string[] | undefined,
): readonly string[] | undefined {
  return first && then && first.length + then.length <= LONGEST ? [...first, ...then] : undefined;
}
