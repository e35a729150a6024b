/**
 * What a query of the system's keychain names: the account, the service and the group, in the dictionary that it is, wherever that is written out.
 * https://developer.apple.com/documentation/security/storing-keys-in-the-keychain
 */
import type { Expression, FunctionFact } from '../facts/facts.ts';

/** The account comes last, after the group and the service that it is one of. */
const NAMES_ITEM = [/^kSecAttrAccessGroup$/, /^kSecAttrService$/, /^kSecAttr(?:Account|ApplicationTag)$/];

/** What the entries that name the item hold. */
export function itemIn({ pairs }: Extract<Expression, { kind: 'dictionary' }>): readonly Expression[] {
  return NAMES_ITEM.flatMap((name) => pairs.flatMap(([key, value]) => (isNamed(key, name) ? [value] : [])));
}

export function namesItem(key: Expression): boolean {
  return NAMES_ITEM.some((name) => isNamed(key, name));
}

/** `kSecAttrAccount as String`, `(__bridge id)kSecAttrAccount`. */
function isNamed(key: Expression, name: RegExp): boolean {
  if (key.kind === 'name') return name.test(key.name);
  if (key.kind === 'cast') return isNamed(key.value, name);
  const parts = key.kind === 'other' ? key.parts : key.kind === 'operation' ? key.operands : [];
  return parts.length === 1 && parts.some((part) => isNamed(part, name));
}

/** What a function gives that does nothing else. */
export function answerOf({ body }: FunctionFact): Expression | undefined {
  const last = body.at(-1);
  return body.length === 1 && (last?.kind === 'evaluate' || last?.kind === 'return') ? last.value : undefined;
}
