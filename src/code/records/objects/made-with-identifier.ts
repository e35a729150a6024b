/**
 * What an object of a package is known by: `OCKTask(id: id, title: title)`, `.intervention(withIdentifier: id, title: title)`.
 * Who reads its identifier again has that alone, whatever else the object was made with.
 */

import type { SystemCall } from '../calls/unknown.ts';
import type { Given } from '../hits.ts';

const IDENTIFIES = /^(?:id|identifier|\w{0,60}[wW]ithIdentifier)$/;

export function identifierGiven({ name, made, call, frame }: SystemCall, given: readonly Given[]): Given | undefined {
  if (!frame.file.traits.isNative) return undefined;
  if (IDENTIFIES.test(name)) return given[0];
  const of = call.callee.kind === 'member' ? call.callee.of : undefined;
  const isMade = made || of?.kind === 'type' || (of?.kind === 'name' && /^[A-Z]/.test(of.name));
  return isMade ? given.find(({ argument }) => IDENTIFIES.test(argument.label ?? '')) : undefined;
}
