/** What an object of the app's own has of a class of the system that it inherits from, where code fills it and reads it. */
import type { VariableFact } from '../facts/facts.ts';

type Part = Pick<VariableFact, 'name' | 'type'>;

const URL: VariableFact['type'] = { name: 'URL', args: [] };

const PARTS: ReadonlyMap<string, readonly Part[]> = new Map([
  // https://developer.apple.com/documentation/uikit/uidocument/fileurl
  ['UIDocument', [{ name: 'fileURL', type: URL }]],
]);

export function partsInherited(type: string): readonly Part[] {
  return PARTS.get(type) ?? [];
}
