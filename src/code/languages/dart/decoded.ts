/**
 * What readers of JSON make of a text that is written out. https://api.dart.dev/dart-convert/jsonDecode.html
 */
import type { Expression } from '../../facts/facts.ts';
import { writtenJson } from '../written-json.ts';

/** `jsonDecode(text)`, `json.decode(text)`. Undefined for any other call, and for a text that is not known. */
export function decoded(callee: Expression, text: Expression): Expression | undefined {
  if (!readsJson(callee) || text.kind !== 'literal' || typeof text.value !== 'string') return undefined;
  return writtenJson(text.value, text.site, true);
}

function readsJson(callee: Expression): boolean {
  if (callee.kind === 'name') return callee.name === 'jsonDecode';
  return (
    callee.kind === 'member' && callee.name === 'decode' && callee.of?.kind === 'name' && callee.of.name === 'json'
  );
}
