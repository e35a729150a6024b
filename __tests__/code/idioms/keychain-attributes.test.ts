/** An item of the keychain keeps one thing and says others of itself: who asks for those gets none of what it keeps. */
import { eachApart } from './each-apart.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { brings } from './records.ts';
import { SWIFT } from './swift.ts';

type Use = (value: string) => string;

const CLASS = 'kSecClass as String: kSecClassGenericPassword, kSecAttrService as String: "pins"';
const MANY = `${CLASS}, kSecMatchLimit as String: kSecMatchLimitAll`;
const item = (said: string): string =>
  `func keep(_ text: String) { let item: [String: Any] = [${CLASS}, ${said}]\n SecItemAdd(item as CFDictionary, nil) }\n`;
const ask = (query: string, read: string, use: Use): string =>
  `func show() { let query: [String: Any] = [${query}]\n var found: CFTypeRef?\n guard SecItemCopyMatching(query as CFDictionary, &found) == errSecSuccess else { return }\n ${read}\n ${use('text')} }\n`;
const LABELS =
  'guard let items = found as? [[String: Any]] else { return }\n let text = items.compactMap { $0[kSecAttrLabel as String] as? String }.joined()';
const go = (make: string): string => `func go() { keep(${make}) }\n`;
const DATA = 'kSecValueData as String: Data(text.utf8)';

eachApart('Swift', SWIFT, [
  [
    'its label, and what it keeps',
    (make, use, told) =>
      item(
        `kSecAttrAccount as String: "a", kSecAttrLabel as String: ${told === 'first' ? 'text' : '"slot"'}, ${DATA}`,
      ) +
      ask(`${MANY}, kSecReturnAttributes as String: true`, LABELS, use) +
      go(make),
  ],
  [
    'its label, and its account',
    (make, use, told) =>
      item(
        `kSecAttrAccount as String: text, kSecAttrLabel as String: ${told === 'first' ? 'text' : '"slot"'}, ${DATA}`,
      ) +
      ask(`${MANY}, kSecReturnAttributes as String: true`, LABELS, use) +
      go(make),
  ],
  [
    'its label, and its comment',
    (make, use, told) =>
      item(
        `kSecAttrAccount as String: "a", kSecAttrLabel as String: ${told === 'first' ? 'text' : '"slot"'}, kSecAttrComment as String: text`,
      ) +
      ask(
        `${CLASS}, kSecAttrAccount as String: "a", kSecReturnAttributes as String: true`,
        'guard let one = found as? [String: Any], let text = one[kSecAttrLabel as String] as? String else { return }',
        use,
      ) +
      go(make),
  ],
  [
    'by keys of the system',
    (make, use, told) =>
      `func keep(_ text: String) { let item: [CFString: Any] = [kSecClass: kSecClassGenericPassword, kSecAttrAccount: "a", kSecAttrLabel: ${told === 'first' ? 'text' : '"slot"'}, kSecValueData: Data(text.utf8)]\n SecItemAdd(item as CFDictionary, nil) }\nfunc show() { let query: [CFString: Any] = [kSecClass: kSecClassGenericPassword, kSecAttrAccount: "a", kSecReturnAttributes: true]\n var found: CFTypeRef?\n SecItemCopyMatching(query as CFDictionary, &found)\n guard let one = found as? [CFString: Any], let text = one[kSecAttrLabel] as? String else { return }\n ${use('text')} }\n${go(make)}`,
  ],
]);

eachApart('Objective-C', OBJECTIVE_C, [
  [
    'its label, and what it keeps',
    (make, use, told) =>
      `@interface Idiom : NSObject\n@end\n@implementation Idiom\n- (void)go { NSString *kept = ${make};\n NSDictionary *item = @{(__bridge id)kSecClass: (__bridge id)kSecClassGenericPassword, (__bridge id)kSecAttrAccount: @"a", (__bridge id)kSecAttrLabel: ${told === 'first' ? 'kept' : '@"slot"'}, (__bridge id)kSecValueData: [kept dataUsingEncoding:NSUTF8StringEncoding]};\n SecItemAdd((__bridge CFDictionaryRef)item, NULL);\n NSDictionary *ask = @{(__bridge id)kSecClass: (__bridge id)kSecClassGenericPassword, (__bridge id)kSecAttrAccount: @"a", (__bridge id)kSecReturnAttributes: @YES};\n CFTypeRef found = NULL;\n SecItemCopyMatching((__bridge CFDictionaryRef)ask, &found);\n NSDictionary *one = (__bridge_transfer NSDictionary *)found;\n NSString *text = one[(__bridge id)kSecAttrLabel];\n ${use('text')} }\n@end`,
  ],
]);

const keeps =
  (query: string, read: string, said = `kSecAttrAccount as String: "a", ${DATA}`) =>
  (make: string, use: Use): string =>
    item(said) + ask(query, read, use) + go(make);
const ONE = `${CLASS}, kSecAttrAccount as String: "a"`;
const TEXT = 'guard let data = found as? Data else { return }\n let text = String(decoding: data, as: UTF8.self)';
const OF_BOTH =
  'guard let one = found as? [String: Any], let data = one[kSecValueData as String] as? Data else { return }\n let text = String(decoding: data, as: UTF8.self)';

brings(SWIFT, [
  ['what it keeps', keeps(`${ONE}, kSecReturnData as String: true`, TEXT)],
  [
    'what it keeps, with what it says',
    keeps(`${ONE}, kSecReturnData as String: true, kSecReturnAttributes as String: true`, OF_BOTH),
  ],
  [
    'a label by its text',
    keeps(
      `${ONE}, kSecReturnAttributes as String: true`,
      'guard let one = found as? [String: Any], let text = one["labl"] as? String else { return }',
      'kSecAttrAccount as String: "a", kSecAttrLabel as String: text',
    ),
  ],
  [
    'all that it says',
    keeps(
      `${ONE}, kSecReturnAttributes as String: true`,
      'let text = "\\(String(describing: found))"',
      'kSecAttrAccount as String: "a", kSecAttrLabel as String: text',
    ),
  ],
  [
    'what it keeps, asked for later',
    (make, use) =>
      `${item(`kSecAttrAccount as String: "a", ${DATA}`)}func show() { var query: [String: Any] = [${ONE}, kSecReturnAttributes as String: true]\n query[kSecReturnData as String] = true\n var found: CFTypeRef?\n SecItemCopyMatching(query as CFDictionary, &found)\n ${OF_BOTH}\n ${use('text')} }\n${go(make)}`,
  ],
  [
    'what it keeps, as a helper asks',
    (make, use) =>
      `${item(`kSecAttrAccount as String: "a", ${DATA}`)}func base() -> [String: Any] { [${ONE}, kSecReturnAttributes as String: true, kSecReturnData as String: true] }\nfunc show() { let query = base()\n var found: CFTypeRef?\n SecItemCopyMatching(query as CFDictionary, &found)\n ${OF_BOTH}\n ${use('text')} }\n${go(make)}`,
  ],
  [
    'a label that is changed later',
    (make, use) =>
      `func keep(_ text: String) { let query: [String: Any] = [${ONE}]\n SecItemUpdate(query as CFDictionary, [kSecAttrLabel as String: text] as CFDictionary) }\n${ask(`${ONE}, kSecReturnAttributes as String: true`, 'guard let one = found as? [String: Any], let text = one[kSecAttrLabel as String] as? String else { return }', use)}${go(make)}`,
  ],
  [
    'a label by a key that is told nowhere',
    (make, use) =>
      `func keep(_ text: String, _ key: String) { let item: [String: Any] = [${ONE}, key: text]\n SecItemAdd(item as CFDictionary, nil) }\n${ask(`${ONE}, kSecReturnAttributes as String: true`, 'guard let one = found as? [String: Any], let text = one[kSecAttrLabel as String] as? String else { return }', use)}func go(_ key: String) { keep(${make}, key) }\n`,
  ],
]);
