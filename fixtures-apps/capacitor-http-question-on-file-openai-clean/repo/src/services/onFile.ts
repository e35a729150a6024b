import type { Condition } from '../plugins/conditionShelf';

/** What the assistant is told about the records on this phone. */
export function onFile(conditions: Condition[]): string {
  return `${conditions.length} conditions`;
}
