/** A list or a table that a helper fills: what it puts there is what its caller tells of, and no more than that. */
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { brings, bringsNone, type Ways } from './records.ts';
import { SWIFT } from './swift.ts';

type Row = readonly [title: string, code: (make: string, tell: (value: string) => string, part: string) => string];

/** The same code twice: with the part that holds the record, and with the one beside it. */
const of = (rows: readonly Row[], tell: (value: string) => string, part: string): Ways =>
  rows.map(([title, code]) => [title, (make) => code(make, tell, part)]);

const sharpTell = (value: string): string => `Analytics.TrackEvent("opened", ${value});`;
const sharp = (helper: string, body: string): string =>
  `public record Row(string Title, string Tag);\npublic static class Fill { ${helper} }\npublic class Page { public void Go() { ${body} } }`;
const SHARP: readonly Row[] = [
  [
    'a table',
    (make, tell, part) =>
      sharp(
        `public static void Add(IDictionary<string, string> p, Row r) { p["code"] = r.${part}; }`,
        `var p = new Dictionary<string, string>(); Fill.Add(p, new Row(${make}, "a")); ${tell('p')}`,
      ),
  ],
  [
    'a table that is added to',
    (make, tell, part) =>
      sharp(
        `public static void Add(Row r, Dictionary<string, string> p) { p.Add("code", r.${part}); }`,
        `var p = new Dictionary<string, string> { ["source"] = "list" }; Fill.Add(new Row(${make}, "a"), p); ${tell('p')}`,
      ),
  ],
  [
    'by an extension',
    (make, tell, part) =>
      sharp(
        `public static void AddRow(this IDictionary<string, string> p, Row r) { p["code"] = r.${part}; }`,
        `var p = new Dictionary<string, string>(); p.AddRow(new Row(${make}, "a")); ${tell('p')}`,
      ),
  ],
  [
    'by a helper of a helper',
    (make, tell, part) =>
      sharp(
        `public static void All(IDictionary<string, string> p, Row r) { One(p, r); } static void One(IDictionary<string, string> p, Row r) { p.TryAdd("code", r.${part}); }`,
        `var p = new Dictionary<string, string>(); Fill.All(p, new Row(${make}, "a")); ${tell('p')}`,
      ),
  ],
  [
    'a list',
    (make, tell, part) =>
      sharp(
        `public static void Add(List<string> lines, Row r) { lines.Add(r.${part}); }`,
        `var lines = new List<string>(); Fill.Add(lines, new Row(${make}, "a")); ${tell('new Dictionary<string, string> { ["lines"] = string.Join(",", lines) }')}`,
      ),
  ],
  [
    'a text that is built',
    (make, tell, part) =>
      sharp(
        `public static void Add(StringBuilder text, Row r) { text.Append(r.${part}).Append(";"); }`,
        `var text = new StringBuilder(); Fill.Add(text, new Row(${make}, "a")); ${tell('new Dictionary<string, string> { ["lines"] = text.ToString() }')}`,
      ),
  ],
  [
    'by a local function',
    (make, tell, part) =>
      sharp(
        '',
        `void Add(IDictionary<string, string> p, Row r) { p["code"] = r.${part}; } var p = new Dictionary<string, string>(); Add(p, new Row(${make}, "a")); ${tell('p')}`,
      ),
  ],
  [
    'by an action that is handed over',
    (make, tell, part) =>
      sharp(
        `public static void Track(Row r, Action<IDictionary<string, string>, Row> add) { var p = new Dictionary<string, string>(); add(p, r); ${tell('p')} }`,
        `Fill.Track(new Row(${make}, "a"), (p, r) => p["code"] = r.${part});`,
      ),
  ],
  [
    'by what implements an interface',
    (make, tell, part) =>
      `public record Row(string Title, string Tag);\npublic interface IEnrich { void Enrich(IDictionary<string, string> p, Row r); }\npublic class Code : IEnrich { public void Enrich(IDictionary<string, string> p, Row r) { p["code"] = r.${part}; } }\npublic class Page { readonly IEnrich _enrich = new Code(); public void Go() { var p = new Dictionary<string, string>(); _enrich.Enrich(p, new Row(${make}, "a")); ${tell('p')} } }`,
  ],
  [
    'a table that an object keeps',
    (make, tell, part) =>
      `public record Row(string Title, string Tag);\npublic class Page { readonly Dictionary<string, string> _p = new(); static void Add(IDictionary<string, string> p, Row r) { p["code"] = r.${part}; } public void Go() { Add(_p, new Row(${make}, "a")); ${tell('_p')} } }`,
  ],
  [
    'by a helper that knows the record itself',
    (make, tell, part) =>
      sharp(
        `public static void Add(IDictionary<string, string> p) { var r = new Row(${make}, "a"); p["code"] = r.${part}; }`,
        `var p = new Dictionary<string, string>(); Fill.Add(p); ${tell('p')}`,
      ),
  ],
  [
    'in a loop',
    (make, tell, part) =>
      sharp(
        `public static void Add(IDictionary<string, string> p, IEnumerable<Row> rows) { foreach (var r in rows) p[r.Tag] = r.${part}; }`,
        `var p = new Dictionary<string, string>(); Fill.Add(p, new[] { new Row(${make}, "a") }); ${tell('p')}`,
      ),
  ],
];

const SHARP_TEXTS: readonly Row[] = [
  [
    'a text that is built here',
    (make, tell, part) =>
      sharp(
        '',
        `var row = new Row(${make}, "a"); var text = new StringBuilder(); text.Append("a").Append(row.${part}).AppendLine(); ${tell('new Dictionary<string, string> { ["lines"] = text.ToString() }')}`,
      ),
  ],
  [
    'a text that is built by lines',
    (make, tell, part) =>
      sharp(
        '',
        `var row = new Row(${make}, "a"); var text = new StringBuilder(); text.AppendLine(row.${part}); ${tell('new Dictionary<string, string> { ["lines"] = text.ToString() }')}`,
      ),
  ],
  [
    'a text that is written',
    (make, tell, part) =>
      sharp(
        '',
        `var row = new Row(${make}, "a"); using var text = new StringWriter(); text.Write(row.${part}); ${tell('new Dictionary<string, string> { ["lines"] = text.ToString() }')}`,
      ),
  ],
  [
    'a list that is inserted into',
    (make, tell, part) =>
      sharp(
        '',
        `var row = new Row(${make}, "a"); var lines = new List<string>(); lines.Insert(0, row.${part}); ${tell('new Dictionary<string, string> { ["lines"] = lines[0] }')}`,
      ),
  ],
];

const kotlinTell = (value: string): string => `println(${value})`;
const kotlin = (helper: string, body: string): string =>
  `data class Row(val title: String, val tag: String)\n${helper}\nfun go() { ${body} }`;
const KOTLIN_ROWS: readonly Row[] = [
  [
    'a table',
    (make, tell, part) =>
      kotlin(
        `fun fill(into: MutableMap<String, String>, row: Row) { into["code"] = row.${part} }`,
        `val p = mutableMapOf<String, String>()\n fill(p, Row(${make}, "a"))\n ${tell('p')}`,
      ),
  ],
  [
    'a table that is put into',
    (make, tell, part) =>
      kotlin(
        `fun fill(row: Row, into: MutableMap<String, String>) { into.put("code", row.${part}) }`,
        `val p = HashMap<String, String>()\n fill(into = p, row = Row(${make}, "a"))\n ${tell('p')}`,
      ),
  ],
  [
    'by an extension',
    (make, tell, part) =>
      kotlin(
        `fun MutableMap<String, String>.row(row: Row) { this["code"] = row.${part} }`,
        `val p = mutableMapOf<String, String>()\n p.row(Row(${make}, "a"))\n ${tell('p')}`,
      ),
  ],
  [
    'by an extension that puts',
    (make, tell, part) =>
      kotlin(
        `fun MutableMap<String, String>.row(row: Row) { put("code", row.${part}) }`,
        `val p = mutableMapOf<String, String>()\n p.row(Row(${make}, "a"))\n ${tell('p')}`,
      ),
  ],
  [
    'by an extension of the row',
    (make, tell, part) =>
      kotlin(
        `fun Row.into(p: MutableMap<String, String>) { p["code"] = ${part} }`,
        `val p = mutableMapOf<String, String>()\n Row(${make}, "a").into(p)\n ${tell('p')}`,
      ),
  ],
  [
    'where it is made',
    (make, tell, part) =>
      kotlin(
        `fun fill(into: MutableMap<String, String>, row: Row) { into["code"] = row.${part} }`,
        `val p = mutableMapOf<String, String>().also { fill(it, Row(${make}, "a")) }\n ${tell('p')}`,
      ),
  ],
  [
    'where it is made, as the receiver',
    (make, tell, part) =>
      kotlin(
        `fun fill(into: MutableMap<String, String>, row: Row) { into["code"] = row.${part} }`,
        `val p = mutableMapOf<String, String>().apply { fill(this, Row(${make}, "a")) }\n ${tell('p')}`,
      ),
  ],
  [
    'where it is built, by an extension',
    (make, tell, part) =>
      kotlin(
        `fun MutableMap<String, String>.row(row: Row) { put("code", row.${part}) }`,
        `val p = buildMap { row(Row(${make}, "a")) }\n ${tell('p')}`,
      ),
  ],
  [
    'a list',
    (make, tell, part) =>
      kotlin(
        `fun fill(into: MutableList<String>, row: Row) { into += row.${part} }`,
        `val p = mutableListOf<String>()\n fill(p, Row(${make}, "a"))\n ${tell('p')}`,
      ),
  ],
  [
    'a list, from a list',
    (make, tell, part) =>
      kotlin(
        `fun fill(into: MutableList<String>, rows: List<Row>) { rows.forEach { into.add(it.${part}) } }`,
        `val p = mutableListOf<String>()\n fill(p, listOf(Row(${make}, "a")))\n ${tell('p')}`,
      ),
  ],
  [
    'a list that is mapped to',
    (make, tell, part) =>
      kotlin(
        `fun fill(into: MutableList<String>, rows: List<Row>) { rows.mapTo(into) { it.${part} } }`,
        `val p = mutableListOf<String>()\n fill(p, listOf(Row(${make}, "a")))\n ${tell('p')}`,
      ),
  ],
  [
    'a text that is built',
    (make, tell, part) =>
      kotlin(
        `fun fill(into: StringBuilder, row: Row) { into.append(row.${part}) }`,
        `val p = StringBuilder()\n fill(p, Row(${make}, "a"))\n ${tell('p')}`,
      ),
  ],
  [
    'a text that is built here',
    (make, tell, part) =>
      kotlin(
        '',
        `val row = Row(${make}, "a")\n val p = StringBuilder()\n p.append("a").append(row.${part})\n ${tell('p')}`,
      ),
  ],
  [
    'by an extension, of a text',
    (make, tell, part) =>
      kotlin(
        `fun StringBuilder.row(row: Row) { append("a").append(row.${part}) }`,
        `val p = StringBuilder()\n p.row(Row(${make}, "a"))\n ${tell('p')}`,
      ),
  ],
  [
    'in a block',
    (make, tell, part) =>
      kotlin(
        '',
        `val row = Row(${make}, "a")\n val p = mutableMapOf<String, String>()\n p.let { it["code"] = row.${part} }\n ${tell('p')}`,
      ),
  ],
  [
    'in a block, as the receiver',
    (make, tell, part) =>
      kotlin(
        '',
        `val row = Row(${make}, "a")\n val p = mutableMapOf<String, String>()\n with(p) { put("code", row.${part}) }\n ${tell('p')}`,
      ),
  ],
  [
    'in a block, where it is said',
    (make, tell, part) =>
      kotlin(
        '',
        `val row = Row(${make}, "a")\n val p = mutableMapOf<String, String>()\n p.run { this["code"] = row.${part} }\n ${tell('p')}`,
      ),
  ],
  [
    'where it is made, in a block',
    (make, tell, part) =>
      kotlin(
        '',
        `val row = Row(${make}, "a")\n val p = mutableMapOf<String, String>().apply { this["code"] = row.${part} }\n ${tell('p')}`,
      ),
  ],
  [
    'by a function that is handed over',
    (make, tell, part) =>
      kotlin(
        `fun track(fill: (MutableMap<String, String>) -> Unit) { val p = mutableMapOf<String, String>()\n fill(p)\n ${tell('p')} }`,
        `val row = Row(${make}, "a")\n track { it["code"] = row.${part} }`,
      ),
  ],
  [
    'by a block with a receiver',
    (make, tell, part) =>
      kotlin(
        `fun track(fill: MutableMap<String, String>.() -> Unit) { val p = mutableMapOf<String, String>()\n p.fill()\n ${tell('p')} }`,
        `val row = Row(${make}, "a")\n track { put("code", row.${part}) }`,
      ),
  ],
  [
    'by a local function',
    (make, tell, part) =>
      kotlin(
        '',
        `fun fill(into: MutableMap<String, String>, row: Row) { into["code"] = row.${part} }\n val p = mutableMapOf<String, String>()\n fill(p, Row(${make}, "a"))\n ${tell('p')}`,
      ),
  ],
];

const dartTell = (value: string): string =>
  `FirebaseAnalytics.instance.logEvent(name: 'opened', parameters: ${value});`;
const dart = (helper: string, body: string): string =>
  `class Row { const Row(this.title, this.tag); final String title; final String tag; }\n${helper}\nvoid go() { ${body} }`;
const DART_ROWS: readonly Row[] = [
  [
    'a table',
    (make, tell, part) =>
      dart(
        `void fill(Map<String, Object> p, Row row) { p['code'] = row.${part}; }`,
        `final p = <String, Object>{}; fill(p, Row(${make}, 'a')); ${tell('p')}`,
      ),
  ],
  [
    'by name',
    (make, tell, part) =>
      dart(
        `void fill({required Map<String, Object> into, required Row row}) { into.addAll({'code': row.${part}}); }`,
        `final Map<String, Object> p = {'source': 'list'}; fill(row: Row(${make}, 'a'), into: p); ${tell('p')}`,
      ),
  ],
  [
    'where it is missing',
    (make, tell, part) =>
      dart(
        `void fill(Map<String, Object> p, Row row) { p.putIfAbsent('code', () => row.${part}); }`,
        `final p = <String, Object>{}; fill(p, Row(${make}, 'a')); ${tell('p')}`,
      ),
  ],
  [
    'by an extension',
    (make, tell, part) =>
      dart(
        `extension Filling on Map<String, Object> { void row(Row row) { this['code'] = row.${part}; } }`,
        `final p = <String, Object>{}; p.row(Row(${make}, 'a')); ${tell('p')}`,
      ),
  ],
  [
    'by an extension, in a cascade',
    (make, tell, part) =>
      dart(
        `extension Filling on Map<String, Object> { void row(Row row) { this['code'] = row.${part}; } }`,
        `final p = <String, Object>{}..row(Row(${make}, 'a')); ${tell('p')}`,
      ),
  ],
  [
    'by an extension of the row',
    (make, tell, part) =>
      dart(
        `extension Filling on Row { void into(Map<String, Object> p) { p['code'] = ${part}; } }`,
        `final p = <String, Object>{}; Row(${make}, 'a').into(p); ${tell('p')}`,
      ),
  ],
  [
    'a list',
    (make, tell, part) =>
      dart(
        `void fill(List<String> p, Row row) { p.add(row.${part}); }`,
        `final p = <String>[]; fill(p, Row(${make}, 'a')); ${tell("{'lines': p.join()}")}`,
      ),
  ],
  [
    'a text that is built',
    (make, tell, part) =>
      dart(
        `void fill(StringBuffer p, Row row) { p.write(row.${part}); }`,
        `final p = StringBuffer(); fill(p, Row(${make}, 'a')); ${tell("{'lines': p.toString()}")}`,
      ),
  ],
  [
    'a text that is built in a cascade',
    (make, tell, part) =>
      dart(
        `void fill(StringBuffer p, Row row) { p..write('a')..writeln(row.${part}); }`,
        `final p = StringBuffer(); fill(p, Row(${make}, 'a')); ${tell("{'lines': p.toString()}")}`,
      ),
  ],
  [
    'by a function that is handed over',
    (make, tell, part) =>
      dart(
        `void track(void Function(Map<String, Object>) fill) { final p = <String, Object>{}; fill(p); ${tell('p')} }`,
        `final row = Row(${make}, 'a'); track((p) => p['code'] = row.${part});`,
      ),
  ],
  [
    'by a function that a variable keeps',
    (make, tell, part) =>
      dart(
        '',
        `final fill = (Map<String, Object> p, Row row) { p['code'] = row.${part}; }; final p = <String, Object>{}; fill(p, Row(${make}, 'a')); ${tell('p')}`,
      ),
  ],
  [
    'a table that an object keeps',
    (make, tell, part) =>
      `class Row { const Row(this.title, this.tag); final String title; final String tag; }\nvoid fill(Map<String, Object> p, Row row) { p['code'] = row.${part}; }\nclass Page { final _p = <String, Object>{}; void go() { fill(_p, Row(${make}, 'a')); ${tell('_p')} } }`,
  ],
];

const scriptTell = (value: string): string => `mixpanel.track('opened', ${value});`;
const script = (helper: string, body: string): string =>
  `type Row = { title: string; tag: string };\n${helper}\nexport function go() { ${body} }`;
const scriptRow = (make: string): string => `{ title: ${make}, tag: 'a' }`;
const SCRIPT: readonly Row[] = [
  [
    'an object',
    (make, tell, part) =>
      script(
        `function fill(p: Record<string, string>, row: Row) { p.code = row.${part}; }`,
        `const p: Record<string, string> = {}; fill(p, ${scriptRow(make)}); ${tell('p')}`,
      ),
  ],
  [
    'an object, by a key',
    (make, tell, part) =>
      script(
        `const fill = (p: Record<string, string>, row: Row) => { p['code'] = row.${part}; };`,
        `const p = { source: 'list' }; fill(p, ${scriptRow(make)}); ${tell('p')}`,
      ),
  ],
  [
    'an object that is assigned to',
    (make, tell, part) =>
      script(
        `const fill = (p: object, row: Row) => { Object.assign(p, { code: row.${part} }); };`,
        `const p = {}; fill(p, ${scriptRow(make)}); ${tell('p')}`,
      ),
  ],
  [
    'by a helper of a helper',
    (make, tell, part) =>
      script(
        `const one = (p: Record<string, string>, row: Row) => { p.code = row.${part}; };\nconst fill = (p: Record<string, string>, row: Row) => one(p, row);`,
        `const p = {}; fill(p, ${scriptRow(make)}); ${tell('p')}`,
      ),
  ],
  [
    'a list',
    (make, tell, part) =>
      script(
        `function fill(p: string[], rows: Row[]) { for (const row of rows) p.push(row.${part}); }`,
        `const p: string[] = []; fill(p, [${scriptRow(make)}]); ${tell('{ lines: p }')}`,
      ),
  ],
  [
    'a list, from a list',
    (make, tell, part) =>
      script(
        `function fill(p: string[], rows: Row[]) { rows.forEach((row) => p.push(row.${part})); }`,
        `const p: string[] = []; fill(p, [${scriptRow(make)}]); ${tell('{ lines: p }')}`,
      ),
  ],
  [
    'a map',
    (make, tell, part) =>
      script(
        `function fill(p: Map<string, string>, row: Row) { p.set('code', row.${part}); }`,
        `const p = new Map<string, string>(); fill(p, ${scriptRow(make)}); ${tell('Object.fromEntries(p)')}`,
      ),
  ],
  [
    'the part of an object',
    (make, tell, part) =>
      script(
        `function fill(event: { extra: Record<string, string> }, row: Row) { event.extra.code = row.${part}; }`,
        `const event = { extra: {} }; fill(event, ${scriptRow(make)}); ${tell('event.extra')}`,
      ),
  ],
  [
    'by a method',
    (make, tell, part) =>
      script(
        `class Filler { fill(p: Record<string, string>, row: Row) { p.code = row.${part}; } }`,
        `const p = {}; new Filler().fill(p, ${scriptRow(make)}); ${tell('p')}`,
      ),
  ],
  [
    'by a function that is handed over',
    (make, tell, part) =>
      script(
        `function track(fill: (p: Record<string, string>) => void) { const p = {}; fill(p); ${tell('p')} }`,
        `const row = ${scriptRow(make)}; track((p) => { p.code = row.${part}; });`,
      ),
  ],
  [
    'each of a list',
    (make, tell, part) =>
      script(
        `const fill = (rows: { p?: string }[], row: Row) => { rows.forEach((each) => { each.p = row.${part}; }); };`,
        `const rows = [{}]; fill(rows, ${scriptRow(make)}); ${tell('{ first: rows[0].p }')}`,
      ),
  ],
  [
    'each of a list, another part',
    (make, tell, part) =>
      script(
        '',
        `const row = ${scriptRow(make)}; const rows = [{ title: '', tag: '' }]; rows.forEach((each) => { each.title = row.title; each.tag = 'a'; }); ${tell(`{ first: rows[0].${part} }`)}`,
      ),
  ],
  [
    'each of a loop',
    (make, tell, part) =>
      script(
        '',
        `const row = ${scriptRow(make)}; const rows = [{ title: '', tag: '' }]; for (const each of rows) { each.title = row.title; each.tag = 'a'; } ${tell(`{ first: rows[0].${part} }`)}`,
      ),
  ],
  [
    'parameters of an address',
    (make, tell, part) =>
      script(
        `function fill(p: URLSearchParams, row: Row) { p.append('code', row.${part}); }`,
        `const p = new URLSearchParams(); fill(p, ${scriptRow(make)}); ${tell('{ query: p.toString() }')}`,
      ),
  ],
];

const messages = (helper: string, body: string): string =>
  `@interface Row : NSObject\n@property (nonatomic, copy) NSString *title;\n@property (nonatomic, copy) NSString *tag;\n@end\n@implementation Row\n@end\n@interface Screen : UIViewController\n@end\n@implementation Screen\n${helper}\n- (void)viewDidLoad { ${body} }\n@end\n`;
const messagesTell = (value: string): string => `[[Mixpanel sharedInstance] track:@"opened" properties:${value}];`;
const objcRow = (make: string): string => `Row *row = [Row new]; row.title = ${make}; row.tag = @"a";`;
const MESSAGES: readonly Row[] = [
  [
    'a table',
    (make, tell, part) =>
      messages(
        `- (void)fill:(NSMutableDictionary *)p row:(Row *)row { p[@"code"] = row.${part}; }`,
        `${objcRow(make)} NSMutableDictionary *p = [NSMutableDictionary dictionary]; [self fill:p row:row]; ${tell('p')}`,
      ),
  ],
  [
    'by a function',
    (make, tell, part) =>
      messages(
        '',
        `${objcRow(make)} NSMutableDictionary *p = [NSMutableDictionary dictionary]; fill(p, row); ${tell('p')}`,
      ).replace(
        '@interface Screen',
        `static void fill(NSMutableDictionary<NSString *, id> *p, Row *row) { [p setObject:row.${part} forKey:@"code"]; }\n@interface Screen`,
      ),
  ],
  [
    'by a block',
    (make, tell, part) =>
      messages(
        '',
        `${objcRow(make)} void (^fill)(NSMutableDictionary *) = ^(NSMutableDictionary *p) { p[@"code"] = row.${part}; }; NSMutableDictionary *p = [NSMutableDictionary dictionary]; fill(p); ${tell('p')}`,
      ),
  ],
  [
    'a list',
    (make, tell, part) =>
      messages(
        `- (void)fill:(NSMutableArray<NSString *> *)p row:(Row *)row { [p addObject:row.${part}]; }`,
        `${objcRow(make)} NSMutableArray *p = [NSMutableArray array]; [self fill:p row:row]; ${tell('@{ @"lines": p }')}`,
      ),
  ],
  [
    'by a helper that knows the record itself',
    (make, tell, part) =>
      messages(
        `- (void)fill:(NSMutableDictionary *)p { ${objcRow(make)} p[@"code"] = row.${part}; }`,
        `NSMutableDictionary *p = [NSMutableDictionary dictionary]; [self fill:p]; ${tell('p')}`,
      ),
  ],
];

const swiftTell = (value: string): string => `Mixpanel.mainInstance().track(event: "opened", properties: ${value})`;
const swift = (helper: string, body: string): string =>
  `struct Row { let title: String\n let tag: String }\n${helper}\nfunc go() { ${body} }`;
const swiftRow = (make: string): string => `Row(title: ${make}, tag: "a")`;
const SWIFT_ROWS: readonly Row[] = [
  [
    'a table',
    (make, tell, part) =>
      swift(
        `func fill(_ p: inout [String: String], with row: Row) { p["code"] = row.${part} }`,
        `var p: [String: String] = [:]\n fill(&p, with: ${swiftRow(make)})\n ${tell('p')}`,
      ),
  ],
  [
    'by a helper of a helper',
    (make, tell, part) =>
      swift(
        `func one(_ p: inout [String: String], _ row: Row) { p["code"] = row.${part} }\nfunc fill(_ p: inout [String: String], with row: Row) { one(&p, row) }`,
        `var p: [String: String] = [:]\n fill(&p, with: ${swiftRow(make)})\n ${tell('p')}`,
      ),
  ],
  [
    'by an extension',
    (make, tell, part) =>
      swift(
        `extension Dictionary where Key == String, Value == String { mutating func add(_ row: Row) { self["code"] = row.${part} } }`,
        `var p: [String: String] = [:]\n p.add(${swiftRow(make)})\n ${tell('p')}`,
      ),
  ],
  [
    'by an extension of the row',
    (make, tell, part) =>
      swift(
        `extension Row { func fill(_ p: inout [String: String]) { p["code"] = ${part} } }`,
        `var p: [String: String] = [:]\n ${swiftRow(make)}.fill(&p)\n ${tell('p')}`,
      ),
  ],
  [
    'a table of Foundation',
    (make, tell, part) =>
      swift(
        `func fill(_ p: NSMutableDictionary, with row: Row) { p["code"] = row.${part} }`,
        `let p = NSMutableDictionary()\n fill(p, with: ${swiftRow(make)})\n ${tell('p as! [String: String]')}`,
      ),
  ],
  [
    'by a closure',
    (make, tell, part) =>
      swift(
        `func track(_ fill: (inout [String: String]) -> Void) { var p: [String: String] = [:]\n fill(&p)\n ${tell('p')} }`,
        `let row = ${swiftRow(make)}\n track { $0["code"] = row.${part} }`,
      ),
  ],
];

brings(C_SHARP, of(SHARP, sharpTell, 'Title'));
bringsNone(C_SHARP, of(SHARP, sharpTell, 'Tag'));
brings(C_SHARP, of(SHARP_TEXTS, sharpTell, 'Title'));
bringsNone(C_SHARP, of(SHARP_TEXTS, sharpTell, 'Tag'));
brings(C_SHARP, [
  [
    'by an extension in a file that names no record',
    (make) => ({
      'Page.cs': `${C_SHARP.head}public class Page { public void Go() { var p = new Dictionary<string, string>(); p.Code(${make}); ${sharpTell('p')} } }\n`,
      'Fill.cs':
        'namespace App;\npublic static class Fill { public static void Code(this IDictionary<string, string> p, string text) { p["code"] = text; } }\n',
    }),
  ],
]);
/** Nothing goes back: what the helper means from then on is its own, or a copy. */
bringsNone(C_SHARP, [
  [
    'a list that a new one is made of',
    (make) =>
      sharp(
        '',
        `var lines = new List<string>(); var all = lines.Append(${make}); ${sharpTell('new Dictionary<string, string> { ["n"] = lines[0] }')}`,
      ),
  ],
  [
    'another table by the same name',
    (make) =>
      sharp(
        'public static void Add(IDictionary<string, string> p, Row r) { p = new Dictionary<string, string>(); p["code"] = r.Title; }',
        `var p = new Dictionary<string, string>(); Fill.Add(p, new Row(${make}, "a")); ${sharpTell('p')}`,
      ),
  ],
  [
    'a text that is added to',
    (make) =>
      sharp(
        'public static void Add(string p, Row r) { p += r.Title; }',
        `var p = "a"; Fill.Add(p, new Row(${make}, "a")); ${sharpTell('new Dictionary<string, string> { ["p"] = p }')}`,
      ),
  ],
  [
    'how many there are',
    (make) =>
      sharp(
        'public static void Add(IDictionary<string, string> p, IReadOnlyList<string> rows) { p["count"] = rows.Count.ToString(); }',
        `var p = new Dictionary<string, string>(); Fill.Add(p, new List<string> { ${make} }); ${sharpTell('p')}`,
      ),
  ],
  [
    'a table that another caller has filled',
    (make) =>
      sharp(
        'public static void Add(IDictionary<string, string> p, string text) { p["code"] = text; }',
        `var spare = new Dictionary<string, string>(); Fill.Add(spare, ${make}); var p = new Dictionary<string, string>(); Fill.Add(p, "a"); ${sharpTell('p')}`,
      ),
  ],
]);
bringsNone(JAVASCRIPT, [
  [
    'a copy by the same name',
    (make) =>
      script(
        'function fill(p: Record<string, string>, text: string) { p = { ...p, code: text }; return p; }',
        `const p = {}; fill(p, ${make}); ${scriptTell('p')}`,
      ),
  ],
  [
    'how many there are',
    (make) =>
      script(
        'function fill(p: Record<string, number>, rows: string[]) { p.count = rows.length; }',
        `const p = {}; fill(p, [${make}]); ${scriptTell('p')}`,
      ),
  ],
  [
    'an object that another caller has filled',
    (make) =>
      script(
        'function fill(p: Record<string, string>, text: string) { p.code = text; }',
        `const spare = {}; fill(spare, ${make}); const p = {}; fill(p, 'a'); ${scriptTell('p')}`,
      ),
  ],
]);
bringsNone(DART, [
  [
    'a list that another takes the place of',
    (make) =>
      dart(
        'void fill(List<String> p, String text) { p += [text]; }',
        `final p = <String>[]; fill(p, ${make}); ${dartTell("{'lines': p.join()}")}`,
      ),
  ],
  [
    'how many there are',
    (make) =>
      dart(
        "void fill(Map<String, Object> p, List<String> rows) { p['count'] = rows.length; }",
        `final p = <String, Object>{}; fill(p, [${make}]); ${dartTell('p')}`,
      ),
  ],
]);
bringsNone(KOTLIN, [
  [
    'how many there are',
    (make) =>
      kotlin(
        'fun fill(into: MutableMap<String, String>, rows: List<String>) { into["count"] = rows.size.toString() }',
        `val p = mutableMapOf<String, String>()\n fill(p, listOf(${make}))\n ${kotlinTell('p')}`,
      ),
  ],
  [
    'a table that another caller has filled',
    (make) =>
      kotlin(
        'fun fill(into: MutableMap<String, String>, text: String) { into["code"] = text }',
        `val spare = mutableMapOf<String, String>()\n fill(spare, ${make})\n val p = mutableMapOf<String, String>()\n fill(p, "a")\n ${kotlinTell('p')}`,
      ),
  ],
]);
bringsNone(SWIFT, [
  [
    'a copy',
    (make) =>
      swift(
        'func fill(_ p: [String: String], with row: Row) { var p = p\n p["code"] = row.title }',
        `let p: [String: String] = [:]\n fill(p, with: ${swiftRow(make)})\n ${swiftTell('p')}`,
      ),
  ],
]);
brings(KOTLIN, of(KOTLIN_ROWS, kotlinTell, 'title'));
bringsNone(KOTLIN, of(KOTLIN_ROWS, kotlinTell, 'tag'));
brings(DART, of(DART_ROWS, dartTell, 'title'));
bringsNone(DART, of(DART_ROWS, dartTell, 'tag'));
brings(JAVASCRIPT, of(SCRIPT, scriptTell, 'title'));
bringsNone(JAVASCRIPT, of(SCRIPT, scriptTell, 'tag'));
brings(OBJECTIVE_C, of(MESSAGES, messagesTell, 'title'));
bringsNone(OBJECTIVE_C, of(MESSAGES, messagesTell, 'tag'));
brings(SWIFT, of(SWIFT_ROWS, swiftTell, 'title'));
bringsNone(SWIFT, of(SWIFT_ROWS, swiftTell, 'tag'));
