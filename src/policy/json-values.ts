import type { Located, PlistDictionary, PlistValue } from '../types.ts';

/** Steps into a JSON value; undefined where a key is absent or something else than an object stands. */
export function dictionaryAt(value: PlistValue | undefined, ...keys: readonly string[]): PlistDictionary | undefined {
  let here = value;
  for (const key of keys) here = here?.kind === 'dictionary' ? here.value.get(key)?.value : undefined;
  return here?.kind === 'dictionary' ? here.value : undefined;
}

/** A string, trimmed; `""` for a blank one. */
export function stringAt(dictionary: PlistDictionary | undefined, key: string): Located<string> | undefined {
  const value = dictionary?.get(key)?.value;
  return value?.kind === 'string' ? { value: value.value.trim(), at: value.at } : undefined;
}
