/**
 * What a query of the system's keychain names: the account, in the dictionary that it is, wherever that is written out.
 * https://developer.apple.com/documentation/security/storing-keys-in-the-keychain
 */
import type { Expression, FunctionFact } from '../facts/facts.ts';

const NAMES_ITEM = /^kSecAttr(?:Account|ApplicationTag)$/;

/** What the entry that names the item holds. */
export function accountIn({ pairs }: Extract<Expression, { kind: 'dictionary' }>): Expression | undefined {
  return pairs.find(([key]) => namesItem(key))?.[1];
}

/** `kSecAttrAccount as String`, `(__bridge id)kSecAttrAccount`. */
function namesItem(key: Expression): boolean {
  if (key.kind === 'name') return NAMES_ITEM.test(key.name);
  if (key.kind === 'cast') return namesItem(key.value);
  const parts = key.kind === 'other' ? key.parts : key.kind === 'operation' ? key.operands : [];
  return parts.length === 1 && parts.some(namesItem);
}

/** What a function gives that does nothing else. */
export function answerOf({ body }: FunctionFact): Expression | undefined {
  const last = body.at(-1);
  return body.length === 1 && (last?.kind === 'evaluate' || last?.kind === 'return') ? last.value : undefined;
}
