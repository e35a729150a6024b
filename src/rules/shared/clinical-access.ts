import type { AppTarget } from '../../types.ts';
import { readAccess } from './entitlements.ts';
import { asksOrReads } from './target.ts';

/** Whether a target can hold clinical records: it is entitled to them, or its code asks for or handles them. A text in
 *  its Info.plist alone gives it none. */
export function hasClinicalAccess(target: AppTarget): boolean {
  return (
    readAccess(target).state === 'granted' ||
    asksOrReads(target.code) ||
    target.code.clinical.some(({ isQuestion }) => !isQuestion)
  );
}
