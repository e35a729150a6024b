/**
 * Fields of a dictionary by the type that is hoped for.
 */
import type { Located, PlistDictionary } from '../types.ts';

/** The text under a key; a number or a boolean as it is written. */
export function textIn(fields: PlistDictionary, key: string): Located<string> | undefined {
  const value = fields.get(key)?.value;
  if (value?.kind === 'string') return value;
  if (value?.kind === 'number' || value?.kind === 'boolean') return { value: String(value.value), at: value.at };
  return undefined;
}

/** The texts of the list under a key; of a single text, that one. */
export function textsIn(fields: PlistDictionary, key: string): Located<string>[] {
  const value = fields.get(key)?.value;
  if (value?.kind === 'string') return [value];
  if (value?.kind !== 'array') return [];
  return value.value.flatMap((item) => (item.kind === 'string' ? [item] : []));
}

/** The dictionary under a key, empty where there is none. */
export function dictionaryIn(fields: PlistDictionary, key: string): PlistDictionary {
  const value = fields.get(key)?.value;
  return value?.kind === 'dictionary' ? value.value : new Map();
}
