/** Items of the keychain whose query is made of another: by merging, or as a copy that is filled. */
import { eachApart } from './each-apart.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { SWIFT } from './swift.ts';

const QUERY = (account: string): string =>
  `[kSecClass: kSecClassGenericPassword, kSecAttrService: service${account === '' ? '' : `, kSecAttrAccount: ${account}`}]`;
const vault = (add: string, ask: string): string =>
  `import Security\nstruct Vault { let service = "health.rowan"\n func put(_ text: String, account: String) { ${add} }\n func take(_ account: String) -> String { var item: CFTypeRef?\n ${ask}\n guard let data = item as? Data else { return "" }\n return String(decoding: data, as: UTF8.self) } }\n`;
const ASK = `let query: [CFString: Any] = [kSecClass: kSecClassGenericPassword, kSecAttrService: service, kSecAttrAccount: account, kSecReturnData: true]\n SecItemCopyMatching(query as CFDictionary, &item)`;
const used =
  (add: string, ask = ASK) =>
  (make: string, use: (value: string) => string, told: string): string =>
    `${vault(add, ask)}func go() { let vault = Vault()\n vault.put(${make}, account: "first")\n vault.put("typed", account: "second")\n let text = vault.take("${told}")\n ${use('text')} }`;

eachApart('Swift', SWIFT, [
  [
    'by merging what is kept',
    used(
      `let base: [CFString: Any] = ${QUERY('account')}\n SecItemAdd(base.merging([kSecValueData: Data(text.utf8)]) { $1 } as CFDictionary, nil)`,
    ),
  ],
  [
    'by merging the account',
    used(
      `let base: [CFString: Any] = ${QUERY('')}\n SecItemAdd(base.merging([kSecAttrAccount: account, kSecValueData: Data(text.utf8)]) { _, new in new } as CFDictionary, nil)`,
      `let base: [CFString: Any] = ${QUERY('')}\n SecItemCopyMatching(base.merging([kSecAttrAccount: account, kSecReturnData: true], uniquingKeysWith: { $1 }) as CFDictionary, &item)`,
    ),
  ],
  [
    'as a dictionary of Foundation',
    used(
      `let base: [CFString: Any] = ${QUERY('account')}\n let item = NSMutableDictionary(dictionary: base)\n item[kSecValueData] = Data(text.utf8)\n SecItemAdd(item as CFDictionary, nil)`,
    ),
  ],
]);

eachApart('Objective-C', OBJECTIVE_C, [
  [
    'as a copy that is filled',
    (make, use, told) =>
      `@interface Idiom : NSObject\n@end\n@implementation Idiom\n- (void)go { NSDictionary *base = @{(__bridge id)kSecClass: (__bridge id)kSecClassGenericPassword, (__bridge id)kSecAttrAccount: @"first"};\n NSMutableDictionary *item = [base mutableCopy];\n item[(__bridge id)kSecValueData] = [${make} dataUsingEncoding:NSUTF8StringEncoding];\n SecItemAdd((__bridge CFDictionaryRef)item, NULL);\n NSDictionary *ask = @{(__bridge id)kSecClass: (__bridge id)kSecClassGenericPassword, (__bridge id)kSecAttrAccount: @"${told}", (__bridge id)kSecReturnData: @YES};\n CFTypeRef found = NULL;\n SecItemCopyMatching((__bridge CFDictionaryRef)ask, &found);\n NSString *text = [[NSString alloc] initWithData:(__bridge_transfer NSData *)found encoding:NSUTF8StringEncoding];\n ${use('text')} }\n@end`,
  ],
]);
