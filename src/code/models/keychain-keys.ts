/**
 * What the constants are by which Apple's keychain says what an item holds: who gets an item may ask by a constant or by its
 * text. https://github.com/apple-oss-distributions/Security (SecItemConstants.c)
 */
const TEXTS: ReadonlyMap<string, string> = new Map([
  ['kSecAttrAccessGroup', 'agrp'],
  ['kSecAttrAccessible', 'pdmn'],
  ['kSecAttrAccount', 'acct'],
  ['kSecAttrApplicationLabel', 'klbl'],
  ['kSecAttrApplicationTag', 'atag'],
  ['kSecAttrComment', 'icmt'],
  ['kSecAttrCreationDate', 'cdat'],
  ['kSecAttrDescription', 'desc'],
  ['kSecAttrGeneric', 'gena'],
  ['kSecAttrLabel', 'labl'],
  ['kSecAttrModificationDate', 'mdat'],
  ['kSecAttrPath', 'path'],
  ['kSecAttrSecurityDomain', 'sdmn'],
  ['kSecAttrServer', 'srvr'],
  ['kSecAttrService', 'svce'],
  ['kSecValueData', 'v_Data'],
]);

export function keychainKey(constant: string): string | undefined {
  return TEXTS.get(constant);
}

/** What an item keeps, beside what it says of itself. */
export const ITEM_DATA = 'v_Data';

export const ASKS_ATTRIBUTES = 'kSecReturnAttributes';
/** What else a query may ask for. */
export const ASKS_MORE: readonly string[] = ['kSecReturnData', 'kSecReturnRef', 'kSecReturnPersistentRef'];
