/** Two objects of one class that set what they keep apart by the beginning of its key: what is kept by one of them does not come
 *  out of the other, nor under another key. */
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { eachApart } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { SWIFT } from './swift.ts';

/** How a value is put by a key, and how it is taken. */
type Ways = readonly (readonly [title: string, put: string, take: string])[];
type Use = (value: string) => string;

const swift =
  (put: string, take: string) =>
  (make: string, use: Use, told: string): string =>
    `struct Box { let prefix: String\n func put(_ key: String, _ value: String) { ${put} }\n func take(_ key: String) -> String { ${take} } }\nlet first = Box(prefix: "first"), second = Box(prefix: "second")\nfunc go() { first.put("k", ${make})\n first.put("other", "typed")\n second.put("k", "typed")\n let text = ${told}.take("k")\n ${use('text')}\n let other = first.take("${told === 'first' ? 'k' : 'other'}")\n ${use('other')} }`;
const KEPT = 'UserDefaults.standard';
const OF_SWIFT: Ways = [
  ['a text', `${KEPT}.set(value, forKey: "\\(prefix).\\(key)")`, `${KEPT}.string(forKey: "\\(prefix).\\(key)") ?? ""`],
  ['a sum', `${KEPT}.set(value, forKey: prefix + key)`, `${KEPT}.string(forKey: prefix + key) ?? ""`],
  [
    'a local name',
    `let full = "\\(prefix).\\(key)"\n ${KEPT}.set(value, forKey: full)`,
    `let full = prefix + "." + key\n return ${KEPT}.string(forKey: full) ?? ""`,
  ],
  [
    'a function',
    `${KEPT}.set(value, forKey: full(key))`,
    `${KEPT}.string(forKey: self.full(key)) ?? "" }\n private func full(_ key: String) -> String { "\\(prefix).\\(key)"`,
  ],
];
eachApart(
  'Swift',
  SWIFT,
  OF_SWIFT.map(([title, put, take]) => [title, swift(put, take)]),
);

const script =
  (make: string, put: string, take: string) =>
  (value: string, use: Use, told: string): string =>
    `import { MMKV, createMMKV } from 'react-native-mmkv';\nconst storage = ${make};\nclass Box { constructor(private readonly prefix: string) {}\n put(key: string, value: string) { ${put} }\n take(key: string): string { ${take} } }\nconst first = new Box('first'), second = new Box('second');\nexport function go() { first.put('k', ${value}); second.put('k', 'typed');\n const text = ${told}.take('k');\n ${use('text')} }`;
const ONE = 'new MMKV()';
eachApart('JavaScript', JAVASCRIPT, [
  [
    'a text',
    script(
      ONE,
      'storage.set(`${this.prefix}:${key}`, value);',
      "return storage.getString(`${this.prefix}:${key}`) ?? '';",
    ),
  ],
  [
    'a text, in a store by its name',
    script(
      "createMMKV({ id: 'one', encryptionKey: 'key' })",
      'storage.set(`${this.prefix}:${key}`, value);',
      "return storage.getString(`${this.prefix}:${key}`) ?? '';",
    ),
  ],
  [
    'a sum',
    script(ONE, 'storage.set(this.prefix + key, value);', "return storage.getString(this.prefix + key) ?? '';"),
  ],
  [
    'a local name',
    script(
      ONE,
      'const full = `${this.prefix}:${key}`;\n storage.set(full, value);',
      "const full = `${this.prefix}:${key}`;\n return storage.getString(full) ?? '';",
    ),
  ],
  [
    'a function',
    script(
      ONE,
      'storage.set(this.full(key), value);',
      "return storage.getString(this.full(key)) ?? ''; }\n private full(key: string) { return `${this.prefix}:${key}`;",
    ),
  ],
]);

const dart =
  (put: string, take: string) =>
  (make: string, use: Use, told: string): string =>
    `import 'package:shared_preferences/shared_preferences.dart';\nclass Box { Box(this.prefix, this.prefs);\n final String prefix;\n final SharedPreferences prefs;\n Future<void> put(String key, String value) async { ${put} }\n String take(String key) { ${take} } }\nFuture<void> go(SharedPreferences prefs) async { final first = Box('first', prefs), second = Box('second', prefs);\n await first.put('k', ${make}); await second.put('k', 'typed');\n final text = ${told}.take('k');\n ${use('text')} }`;
eachApart('Dart', DART, [
  ['a text', dart("await prefs.setString('$prefix.$key', value);", "return prefs.getString('$prefix.$key') ?? '';")],
  [
    'a local name',
    dart(
      "final full = '$prefix.$key'; await prefs.setString(full, value);",
      "final full = '$prefix.$key'; return prefs.getString(full) ?? '';",
    ),
  ],
  [
    'a function',
    dart(
      'await prefs.setString(_full(key), value);',
      "return prefs.getString(_full(key)) ?? ''; }\n String _full(String key) => '$prefix.$key'; void nothing() {",
    ),
  ],
]);

const sharp =
  (put: string, take: string) =>
  (make: string, use: Use, told: string): string =>
    `class Box { readonly string prefix;\n public Box(string prefix) { this.prefix = prefix; }\n public void Put(string key, string value) { ${put} }\n public string Take(string key) { ${take} } }\nstatic class Start { static readonly Box first = new("first"), second = new("second");\n public static void Go() { first.Put("k", ${make}); second.Put("k", "typed");\n var text = ${told}.Take("k");\n ${use('text')} } }`;
eachApart('C#', C_SHARP, [
  ['a text', sharp('Preferences.Set($"{prefix}.{key}", value);', 'return Preferences.Get($"{prefix}.{key}", "");')],
  [
    'a local name',
    sharp(
      'var full = $"{prefix}.{key}"; Preferences.Set(full, value);',
      'var full = prefix + "." + key; return Preferences.Get(full, "");',
    ),
  ],
  [
    'a function',
    sharp(
      'Preferences.Set(Full(key), value);',
      'return Preferences.Get(Full(key), ""); }\n string Full(string key) => $"{prefix}.{key}";\n void Nothing() {',
    ),
  ],
]);

const kotlin =
  (put: string, take: string) =>
  (make: string, use: Use, told: string): string =>
    `import com.russhwolf.settings.Settings\nclass Box(private val prefix: String) { private val settings = Settings()\n fun put(key: String, value: String) { ${put} }\n fun take(key: String): String { ${take} } }\nval first = Box("first")\nval second = Box("second")\nfun go() { first.put("k", ${make})\n second.put("k", "typed")\n val text = ${told}.take("k")\n ${use('text')} }`;
eachApart('Kotlin', KOTLIN, [
  ['a text', kotlin('settings.putString("$prefix.$key", value)', 'return settings.getString("$prefix.$key", "")')],
  [
    'a local name',
    kotlin(
      'val full = "$prefix.$key"\n settings.putString(full, value)',
      'val full = prefix + "." + key\n return settings.getString(full, "")',
    ),
  ],
]);
