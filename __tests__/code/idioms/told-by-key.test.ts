/** Lists of what may be told, and of what may not: entries of other keys do not come through. */
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { SWIFT } from './swift.ts';
import { type Twin, toldAnyway, twins } from './twins.ts';

const scripts = (rows: readonly (readonly [string, string])[]): readonly Twin[] =>
  rows.map(([title, body]) => [
    title,
    `const ALLOWED = ['«title|page»'];\nconst HIDDEN = new Set(['«page|title»']);\nfunction clean(props: any) { ${body} }\nmixpanel.track('opened', clean({ title: NAME, page: 'home' }));`,
  ]);

twins(
  'JavaScript',
  JAVASCRIPT,
  scripts([
    ['filtered entries', 'return Object.fromEntries(Object.entries(props).filter(([key]) => ALLOWED.includes(key)));'],
    ['all but one', "return Object.fromEntries(Object.entries(props).filter(([key]) => key !== '«page|title»'));"],
    ['a set', 'return Object.fromEntries(Object.entries(props).filter(([key]) => !HIDDEN.has(key)));'],
    [
      'what is hidden is replaced',
      "return Object.fromEntries(Object.entries(props).map(([key, value]) => [key, HIDDEN.has(key) ? 'hidden' : value]));",
    ],
    [
      'with other names',
      'return Object.fromEntries(Object.entries(props).filter(([key]) => ALLOWED.includes(key)).map(([key, value]) => [`app_${key}`, value]));',
    ],
    [
      'a loop over entries',
      'const out: any = {}; for (const [key, value] of Object.entries(props)) { if (ALLOWED.includes(key)) out[key] = value; } return out;',
    ],
    [
      'one that goes on',
      'const out: any = {}; for (const [key, value] of Object.entries(props)) { if (HIDDEN.has(key)) continue; out[key] = value; } return out;',
    ],
    [
      'entries, each',
      'const out: any = {}; Object.entries(props).forEach(([key, value]) => { if (ALLOWED.includes(key)) out[key] = value; }); return out;',
    ],
    [
      'a loop over keys',
      'const out: any = {}; for (const key of Object.keys(props)) { if (ALLOWED.includes(key)) out[key] = props[key]; } return out;',
    ],
    [
      'a loop over what is allowed',
      'const out: any = {}; for (const key of ALLOWED) { if (key in props) out[key] = props[key]; } return out;',
    ],
    ['what is allowed, each', 'const out: any = {}; ALLOWED.forEach((key) => { out[key] = props[key]; }); return out;'],
    ['pairs of what is allowed', 'return Object.fromEntries(ALLOWED.map((key) => [key, props[key]]));'],
    ['reduced', 'return ALLOWED.reduce((all: any, key) => ({ ...all, [key]: props[key] }), {});'],
    [
      'keys that are filtered',
      'return Object.keys(props).filter((key) => ALLOWED.includes(key)).reduce((all: any, key) => { all[key] = props[key]; return all; }, {});',
    ],
    [
      'taken out in a loop',
      "const copy = { ...props }; for (const key of ['«page|title»']) delete copy[key]; return copy;",
    ],
    [
      'taken out, each',
      "const copy = { ...props }; ['«page|title»'].forEach((key) => { delete copy[key]; }); return copy;",
    ],
  ]),
);

const OTHERS = (body: string, list = "['page']"): string =>
  `const ALLOWED = ${list};\nfunction clean(props: any) { ${body} }\nmixpanel.track('opened', clean({ title: NAME, page: 'home' }));`;
toldAnyway('JavaScript', JAVASCRIPT, [
  [
    'a list that grows',
    `${OTHERS('return Object.fromEntries(Object.entries(props).filter(([key]) => ALLOWED.includes(key)));')}\nexport function allow(key: string) { ALLOWED.push(key); }`,
  ],
  [
    'a list from elsewhere',
    OTHERS(
      'return Object.fromEntries(Object.entries(props).filter(([key]) => ALLOWED.includes(key)));',
      'fetchAllowed()',
    ),
  ],
  [
    'another form of the key',
    OTHERS('return Object.fromEntries(Object.entries(props).filter(([key]) => ALLOWED.includes(names[key])));'),
  ],
  [
    'its value',
    OTHERS(
      "const out: any = {}; for (let [key, value] of Object.entries(props)) { if (key === 'page') value = props.title; if (ALLOWED.includes(key)) out[key] = value; } return out;",
    ),
  ],
  [
    'a test of the value',
    OTHERS('return Object.fromEntries(Object.entries(props).filter(([, value]) => ALLOWED.includes(value)));'),
  ],
  [
    'a key of the run',
    "const ALLOWED = ['page'];\nconst props: any = {}; props[readKey()] = NAME;\nmixpanel.track('opened', Object.fromEntries(Object.entries(props).filter(([key]) => ALLOWED.includes(key))));",
  ],
  [
    'what is read by a name that it got',
    'const clean = (props: any) => Object.fromEntries(Object.entries(props).map(([key, value]) => [`app_${key}`, value]));\nconst all: any = clean({ title: NAME });\nTELL(all.app_title);',
  ],
  [
    'rows with a part of that name',
    "const rows = [{ key: 'page', text: NAME }];\nTELL(rows.filter((row) => row.key === 'page')[0].text);",
  ],
  [
    'values of a table',
    "const all = new Map([['title', { key: 'page', text: NAME }]]);\nfor (const row of all.values()) { if (row.key === 'page') TELL(row.text); }",
  ],
  [
    'objects under keys of the run',
    "const shelves: any = {};\nfunction fill(shelf: string) { shelves[shelf] = [{ title: NAME }]; }\nfill(readShelf());\nfor (const shelf of ['shots', 'labs']) { TELL(shelves[shelf][0].title); }",
  ],
  [
    'one that is taken out under a condition',
    OTHERS("const copy = { ...props }; for (const key of ['title']) { if (isOn) delete copy[key]; } return copy;"),
  ],
]);

const swift = (body: string): string =>
  `let allowed: Set<String> = ["«title|page»"]\nfunc clean(_ all: [String: String]) -> [String: String] { ${body} }\nfunc go() { Mixpanel.mainInstance().track(event: "opened", properties: clean(["title": NAME, "page": "home"])) }`;
twins('Swift', SWIFT, [
  ['a filter', swift('all.filter { allowed.contains($0.key) }')],
  ['of both', swift('all.filter { key, _ in allowed.contains(key) }')],
  ['a list on the spot', swift('all.filter { ["«title|page»", "tab"].contains($0.key) }')],
  ['all but one', swift('all.filter { $0.key != "«page|title»" }')],
  [
    'a loop',
    swift(
      'var out: [String: String] = [:]\n for (key, value) in all where allowed.contains(key) { out[key] = value }\n return out',
    ),
  ],
  [
    'a loop over what is allowed',
    swift('var out: [String: String] = [:]\n for key in allowed { out[key] = all[key] }\n return out'),
  ],
  [
    'what is hidden',
    swift('Dictionary(uniqueKeysWithValues: all.map { ($0.key, allowed.contains($0.key) ? $0.value : "-") })'),
  ],
  [
    'a guard',
    swift(
      'var out: [String: String] = [:]\n for (key, value) in all { guard allowed.contains(key) else { continue }\n out[key] = value }\n return out',
    ),
  ],
  ['removed', swift('var out = all\n for key in ["«page|title»"] { out.removeValue(forKey: key) }\n return out')],
]);
toldAnyway('Swift', SWIFT, [
  [
    'a list that is set',
    `var allowed: Set<String> = ["page"]\nfunc allow(_ key: String) { allowed.insert(key) }\nfunc go() { let all = ["title": NAME]\n TELL(all.filter { allowed.contains($0.key) }.values.joined()) }`,
  ],
  [
    'values',
    `let allowed = ["page"]\nfunc go() { let all = ["title": NAME]\n TELL(all.values.filter { allowed.contains($0) }.joined()) }`,
  ],
  [
    'keys that are records',
    `let allowed = ["page"]\nfunc go() { let all = [NAME: 1]\n TELL(all.filter { allowed.contains($0.key) }.keys.joined()) }`,
  ],
  [
    'a type with a key of its own',
    `struct Row { let key: String; let text: String }\nfunc go() { let all = ["a": Row(key: "page", text: NAME)]\n for row in all.values where row.key == "page" { TELL(row.text) } }`,
  ],
]);

const dart = (body: string): string =>
  `const allowed = {'«title|page»'};\nMap<String, Object> clean(Map<String, Object> all) ${body}\nvoid go() { FirebaseAnalytics.instance.logEvent(name: 'opened', parameters: clean({'title': NAME, 'page': 'home'})); }`;
twins('Dart', DART, [
  [
    'a map that is built',
    dart('=> {for (final each in all.entries) if (allowed.contains(each.key)) each.key: each.value};'),
  ],
  ['entries', dart('=> Map.fromEntries(all.entries.where((each) => allowed.contains(each.key)));')],
  [
    'removed',
    dart('{ final out = Map.of(all); out.removeWhere((key, value) => !allowed.contains(key)); return out; }'),
  ],
  [
    'a loop',
    dart(
      '{ final out = <String, Object>{}; for (final each in all.entries) { if (allowed.contains(each.key)) out[each.key] = each.value; } return out; }',
    ),
  ],
]);

const sharp = (body: string): string =>
  `public class P { static readonly HashSet<string> Allowed = new() { "«title|page»" }; Dictionary<string, string> Clean(Dictionary<string, string> all) { ${body} } public void Go() { Analytics.TrackEvent("opened", Clean(new Dictionary<string, string> { ["title"] = NAME, ["page"] = "home" })); } }`;
twins('C#', C_SHARP, [
  [
    'a filter',
    sharp('return all.Where(each => Allowed.Contains(each.Key)).ToDictionary(each => each.Key, each => each.Value);'),
  ],
  [
    'a loop',
    sharp(
      'var found = new Dictionary<string, string>(); foreach (var (key, value) in all) { if (Allowed.Contains(key)) found[key] = value; } return found;',
    ),
  ],
  [
    'one that goes on',
    sharp(
      'var found = new Dictionary<string, string>(); foreach (var each in all) { if (!Allowed.Contains(each.Key)) continue; found[each.Key] = each.Value; } return found;',
    ),
  ],
]);

const kotlin = (body: string): string =>
  `val allowed = setOf("«title|page»")\nfun clean(all: Map<String, String>): Map<String, String> = ${body}\nfun go() { TELL(clean(mapOf("title" to NAME, "page" to "home")).toString()) }`;
twins('Kotlin', KOTLIN, [
  ['by keys', kotlin('all.filterKeys { it in allowed }')],
  ['all but one', kotlin('all.filterKeys { it != "«page|title»" }')],
  ['by a function', kotlin('all.filterKeys(allowed::contains)')],
  ['taken apart', kotlin('all.filter { (key, _) -> key in allowed }')],
  ['not', kotlin('all.filterNot { it.key == "«page|title»" }')],
  ['what is hidden', kotlin('all.mapValues { (key, value) -> if (key in allowed) value else "-" }')],
]);

const objc = (body: string): string =>
  `@implementation P\n- (NSDictionary *)clean:(NSDictionary *)all { ${body} }\n- (void)viewDidLoad { [[Mixpanel sharedInstance] track:@"opened" properties:[self clean:@{ @"title": NAME, @"page": @"home" }]]; }\n@end`;
twins('Objective-C', OBJECTIVE_C, [
  [
    'a loop over what is allowed',
    objc(
      'NSMutableDictionary *found = [NSMutableDictionary new]; for (NSString *key in @[@"«title|page»"]) { found[key] = all[key]; } return found;',
    ),
  ],
  [
    'a loop over keys',
    objc(
      'NSSet *allowed = [NSSet setWithArray:@[@"«title|page»"]]; NSMutableDictionary *found = [NSMutableDictionary new]; for (NSString *key in all) { if ([allowed containsObject:key]) { found[key] = all[key]; } } return found;',
    ),
  ],
]);
