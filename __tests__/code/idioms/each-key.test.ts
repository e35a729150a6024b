/** Keys that a loop, or a closure, takes one after the other of a list that is written out: each names its place. */
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { brings, bringsNone, type Ways } from './records.ts';
import { SWIFT } from './swift.ts';

type Use = (value: string) => string;
type Loop = readonly [title: string, code: (make: string, use: Use, names: string) => string];
/** With a list that names the place of the record, and with one that does not. */
const rows = (loops: readonly Loop[], names: string): Ways =>
  loops.map(([title, code]) => [title, (make, use) => code(make, use, names)] as const);

const POSTED = (make: string): string =>
  `extension Notification.Name { static let opened = Notification.Name("opened"); static let filtered = Notification.Name("filtered"); static let closed = Notification.Name("closed") }\nfunc post() { NotificationCenter.default.post(name: .opened, object: nil, userInfo: ["label": ${make}]); NotificationCenter.default.post(name: .filtered, object: nil, userInfo: ["label": "all"]) }\n`;
const heard = (use: Use, name: string): string =>
  `NotificationCenter.default.addObserver(forName: ${name}, object: nil, queue: .main) { note in let label = note.userInfo?["label"] as? String ?? ""; ${use('label')} }`;

const SWIFT_LOOPS: readonly Loop[] = [
  [
    'a property that map takes apart',
    (make, use, names) =>
      `${POSTED(make)}final class Observer { private let observed: [Notification.Name] = ${names}; var tokens: [NSObjectProtocol] = []\nfunc start() { tokens = observed.map { name in ${heard(use, 'name')} } } }`,
  ],
  [
    'a loop over a property',
    (make, use, names) =>
      `${POSTED(make)}final class Observer { private let observed: [Notification.Name] = ${names}; var tokens: [NSObjectProtocol] = []\nfunc start() { for name in observed { tokens.append(${heard(use, 'name')}) } } }`,
  ],
  [
    'forEach of a list where it stands',
    (make, use, names) =>
      `${POSTED(make)}func start() { (${names} as [Notification.Name]).forEach { name in _ = ${heard(use, 'name')} } }`,
  ],
  [
    'a static list',
    (make, use, names) =>
      `${POSTED(make)}enum Names { static let all: [Notification.Name] = ${names} }\nfunc start() { for name in Names.all { _ = ${heard(use, 'name')} } }`,
  ],
  [
    'an argument without a name',
    (make, use, names) =>
      `${POSTED(make)}enum Names { static let all: [Notification.Name] = ${names} }\nfunc start() { _ = Names.all.map { ${heard(use, '$0')} } }`,
  ],
  [
    'a function that is handed each',
    (make, use, names) =>
      `${POSTED(make)}enum Names { static let all: [Notification.Name] = ${names} }\nfunc listen(_ name: Notification.Name) { _ = ${heard(use, 'name')} }\nfunc start() { for name in Names.all { listen(name) } }`,
  ],
];
brings(SWIFT, rows(SWIFT_LOOPS, '[.filtered, .opened]'));
bringsNone(SWIFT, rows(SWIFT_LOOPS, '[.filtered, .closed]'));

const SWIFT_KEPT: readonly Loop[] = [
  [
    'what is kept by keys',
    (make, use, names) =>
      `enum Keys { static let all = ${names} }\nfunc keep() { UserDefaults.standard.set(${make}, forKey: "title"); UserDefaults.standard.set("dark", forKey: "theme") }\nfunc go() { for key in Keys.all { let text = UserDefaults.standard.string(forKey: key) ?? ""; ${use('text')} } }`,
  ],
  [
    'what is mapped to what is kept',
    (make, use, names) =>
      `enum Keys { static let all = ${names} }\nfunc keep() { UserDefaults.standard.set(${make}, forKey: "title"); UserDefaults.standard.set("dark", forKey: "theme") }\nfunc go() { let texts = Keys.all.map { UserDefaults.standard.string(forKey: $0) ?? "" }; ${use('texts.joined()')} }`,
  ],
];
brings(SWIFT, rows(SWIFT_KEPT, '["theme", "title"]'), 'analytics user-defaults');
brings(SWIFT, rows(SWIFT_KEPT, '["theme", "tab"]'), 'user-defaults');

const JAVASCRIPT_LOOPS: readonly Loop[] = [
  [
    'events of an emitter',
    (make, use, names) =>
      `import mitt from 'mitt';\nconst events = mitt();\nconst NAMES = ${names};\nexport function post() { events.emit('opened', ${make}); events.emit('filtered', 'all'); }\nexport function start() { for (const name of NAMES) events.on(name, (label) => { ${use('label')} }); }`,
  ],
  [
    'events that forEach takes',
    (make, use, names) =>
      `import mitt from 'mitt';\nconst events = mitt();\nexport function post() { events.emit('opened', ${make}); events.emit('filtered', 'all'); }\nexport function start() { ${names}.forEach((name) => events.on(name, (label) => { ${use('label')} })); }`,
  ],
];
brings(JAVASCRIPT, rows(JAVASCRIPT_LOOPS, "['filtered', 'opened']"));
bringsNone(JAVASCRIPT, rows(JAVASCRIPT_LOOPS, "['filtered', 'closed']"));

const kept = (make: string): string =>
  `Future<void> keep(SharedPreferences kept) async { await kept.setString('title', ${make}); await kept.setString('theme', 'dark'); }\n`;
const DART_LOOPS: readonly Loop[] = [
  [
    'what is kept by keys',
    (make, use, names) =>
      `import 'package:shared_preferences/shared_preferences.dart';\nconst names = ${names};\n${kept(make)}void go(SharedPreferences kept) { for (final name in names) { final text = kept.getString(name) ?? ''; ${use('text')} } }`,
  ],
];
brings(DART, rows(DART_LOOPS, "['theme', 'title']"), 'analytics user-defaults');
brings(DART, rows(DART_LOOPS, "['theme', 'tab']"), 'user-defaults');

const C_SHARP_LOOPS: readonly Loop[] = [
  [
    'what is kept by keys',
    (make, use, names) =>
      `public class Idiom { private static readonly string[] Names = ${names}; public void Keep() { Preferences.Default.Set("title", ${make}); Preferences.Default.Set("theme", "dark"); }\n public void Go() { foreach (var name in Names) { var text = Preferences.Default.Get(name, ""); ${use('text')} } } }`,
  ],
];
brings(C_SHARP, rows(C_SHARP_LOOPS, '["theme", "title"]'), 'analytics user-defaults');
brings(C_SHARP, rows(C_SHARP_LOOPS, '["theme", "tab"]'), 'user-defaults');

const KOTLIN_LOOPS: readonly Loop[] = [
  [
    'what is kept by keys',
    (make, use, names) =>
      `val names = ${names}\nval kept = NSUserDefaults.standardUserDefaults\nfun keep() { kept.setObject(${make}, forKey = "title"); kept.setObject("dark", forKey = "theme") }\nfun go() { for (name in names) { val text = kept.stringForKey(name) ?: ""; ${use('text')} } }`,
  ],
];
brings(KOTLIN, rows(KOTLIN_LOOPS, 'listOf("theme", "title")'), 'logging user-defaults');
brings(KOTLIN, rows(KOTLIN_LOOPS, 'listOf("theme", "tab")'), 'user-defaults');

brings(SWIFT, [
  [
    'a list that grows elsewhere',
    (make, use) =>
      `final class Reader { var keys = ["theme"]; func more() { keys.append("title") }\nfunc keep(_ title: String) { all["title"] = title; all["theme"] = "dark" }\nvar all: [String: String] = [:]\nfunc go() { keep(${make}); for key in keys { let text = all[key] ?? ""; ${use('text')} } } }`,
  ],
  [
    'an entry of a table by each key',
    (make, use) =>
      `func go() { let all = ["title": ${make}, "theme": "dark"]; for key in ["theme", "title"] { let text = all[key] ?? ""; ${use('text')} } }`,
  ],
]);
bringsNone(SWIFT, [
  [
    'another entry of a table by each key',
    (make, use) =>
      `func go() { let all = ["title": ${make}, "theme": "dark", "tab": "first"]; for key in ["theme", "tab"] { let text = all[key] ?? ""; ${use('text')} } }`,
  ],
]);
