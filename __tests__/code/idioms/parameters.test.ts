/** What an SDK is told, put together by helpers: what is in it is told of, and what was beside it is not. */
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { brings, bringsNone, type Ways } from './records.ts';
import { SWIFT } from './swift.ts';

/** The same code twice: with the part that holds the record, and with the one beside it. */
const twice = (
  rows: readonly (readonly [
    title: string,
    code: (make: string, tell: (value: string) => string, part: string) => string,
  ])[],
  tell: (value: string) => string,
  [told, beside]: readonly [string, string],
): readonly [Ways, Ways] => {
  const of = (part: string): Ways => rows.map(([title, code]) => [title, (make) => code(make, tell, part)]);
  return [of(told), of(beside)];
};

const swiftTell = (value: string): string => `Mixpanel.mainInstance().track(event: "opened", properties: ${value})`;
const SWIFT_ROW = 'struct Row { let title: String\n let tag: String\n let day: Date }\n';
const swiftRow = (make: string): string => `Row(title: ${make}, tag: "a", day: Date())`;
const [SWIFT_TOLD, SWIFT_BESIDE] = twice(
  [
    [
      'a function that gives all of them',
      (make, tell, part) =>
        `${SWIFT_ROW}func parameters(_ row: Row) -> [String: String] { ["kind": row.${part}, "source": "list"] }\nfunc go() { ${tell(`parameters(${swiftRow(make)})`)} }`,
    ],
    [
      'a property of the row',
      (make, tell, part) =>
        `${SWIFT_ROW}extension Row { var asParameters: [String: String] { ["kind": ${part}] } }\nfunc go() { ${tell(`${swiftRow(make)}.asParameters`)} }`,
    ],
    [
      'a function that adds to those that it is given',
      (make, tell, part) =>
        `${SWIFT_ROW}func add(_ row: Row, to parameters: inout [String: String]) { parameters["kind"] = row.${part} }\nfunc go() { var parameters = ["source": "list"]\n add(${swiftRow(make)}, to: &parameters)\n ${tell('parameters')} }`,
    ],
    [
      'common ones, merged',
      (make, tell, part) =>
        `${SWIFT_ROW}func common() -> [String: String] { ["version": "1"] }\nfunc go() { let row = ${swiftRow(make)}\n ${tell(`common().merging(["kind": row.${part}]) { $1 }`)} }`,
    ],
    [
      'a builder that is chained',
      (make, tell, part) =>
        `${SWIFT_ROW}struct Builder { private var values: [String: String] = [:]\n func with(_ key: String, _ value: String) -> Builder { var copy = self\n copy.values[key] = value\n return copy }\n func build() -> [String: String] { values } }\nfunc go() { let row = ${swiftRow(make)}\n ${tell(`Builder().with("kind", row.${part}).with("source", "list").build()`)} }`,
    ],
    [
      'pairs, made into a table',
      (make, tell, part) =>
        `${SWIFT_ROW}func go() { let row = ${swiftRow(make)}\n let pairs = [("kind", row.${part}), ("source", "list")]\n ${tell('Dictionary(uniqueKeysWithValues: pairs)')} }`,
    ],
    [
      'an event that says its parameters',
      (make, tell, part) =>
        `${SWIFT_ROW}protocol Event { var parameters: [String: String] { get } }\nstruct Opened: Event { let row: Row\n var parameters: [String: String] { ["kind": row.${part}] } }\nfunc log(_ event: some Event) { ${tell('event.parameters')} }\nfunc go() { log(Opened(row: ${swiftRow(make)})) }`,
    ],
    [
      'a case that says its parameters',
      (make, tell, part) =>
        `${SWIFT_ROW}enum Event { case opened(Row), closed\n var parameters: [String: String] { switch self { case .opened(let row): ["kind": row.${part}]\n case .closed: [:] } } }\nfunc log(_ event: Event) { ${tell('event.parameters')} }\nfunc go() { log(.opened(${swiftRow(make)})) }`,
    ],
    [
      'values without those that are missing',
      (make, tell, part) =>
        `${SWIFT_ROW}func go() { let row: Row? = ${swiftRow(make)}\n let values: [String: String?] = ["kind": row?.${part}, "day": nil]\n ${tell('values.compactMapValues { $0 }')} }`,
    ],
  ],
  swiftTell,
  ['title', 'tag'],
);

const scriptTell = (value: string): string => `mixpanel.track('opened', ${value});`;
const scriptRow = (make: string): string => `const row = { title: ${make}, tag: 'a' };\n`;
const [SCRIPT_TOLD, SCRIPT_BESIDE] = twice(
  [
    [
      'a function that gives all of them',
      (make, tell, part) =>
        `${scriptRow(make)}const parameters = (one: typeof row) => ({ kind: one.${part}, source: 'list' });\nexport function go() { ${tell('parameters(row)')} }`,
    ],
    [
      'common ones, spread',
      (make, tell, part) =>
        `${scriptRow(make)}const common = () => ({ version: 1 });\nexport function go() { const { ${part}: kind } = row; ${tell('{ ...common(), ...(kind && { kind }) }')} }`,
    ],
    [
      'what a function picks',
      (make, tell, part) =>
        `import { pick } from 'lodash';\n${scriptRow(make)}export function go() { ${tell(`pick(row, ['${part}'])`)} }`,
    ],
    [
      'all but some',
      (make, tell, part) =>
        `${scriptRow(make)}export function go() { const { ${part === 'title' ? 'tag' : 'title'}: _, ...rest } = row; ${tell('rest')} }`,
    ],
    [
      'entries, made into an object',
      (make, tell, part) =>
        `${scriptRow(make)}export function go() { ${tell(`Object.fromEntries([['kind', row.${part}], ['source', 'list']])`)} }`,
    ],
    [
      'an object that is assigned to',
      (make, tell, part) =>
        `${scriptRow(make)}export function go() { const parameters: Record<string, string> = {}; Object.assign(parameters, { kind: row.${part} }); ${tell('parameters')} }`,
    ],
    [
      'a helper that adds to what it is given',
      (make, tell, part) =>
        `${scriptRow(make)}function add(parameters: Record<string, string>, one: typeof row) { parameters.kind = one.${part}; return parameters; }\nexport function go() { ${tell("add({ source: 'list' }, row)")} }`,
    ],
    [
      'a class that tells',
      (make, tell, part) =>
        `${scriptRow(make)}class Tracker { private base = { version: 1 }; opened(one: typeof row) { this.send({ kind: one.${part} }); } private send(extra: object) { ${tell('{ ...this.base, ...extra }')} } }\nexport function go() { new Tracker().opened(row); }`,
    ],
  ],
  scriptTell,
  ['title', 'tag'],
);

const dartTell = (value: string): string =>
  `FirebaseAnalytics.instance.logEvent(name: 'opened', parameters: ${value});`;
const DART_ROW = 'class Row { const Row(this.title, this.tag); final String title; final String tag; }\n';
const [DART_TOLD, DART_BESIDE] = twice(
  [
    [
      'a function that gives all of them',
      (make, tell, part) =>
        `${DART_ROW}Map<String, Object> parameters(Row row) => {'kind': row.${part}, 'source': 'list'};\nvoid go() { ${tell(`parameters(Row(${make}, 'a'))`)} }`,
    ],
    [
      'common ones, spread',
      (make, tell, part) =>
        `${DART_ROW}const common = {'version': '1'};\nvoid go(bool all) { final row = Row(${make}, 'a'); ${tell(`{...common, if (all) 'kind': row.${part}}`)} }`,
    ],
    [
      'an extension of the row',
      (make, tell, part) =>
        `${DART_ROW}extension Told on Row { Map<String, Object> get parameters => {'kind': ${part}}; }\nvoid go() { ${tell(`Row(${make}, 'a').parameters`)} }`,
    ],
    [
      'a sealed event that says its parameters',
      (make, tell, part) =>
        `${DART_ROW}sealed class Event { Map<String, Object> get parameters; }\nclass Opened extends Event { Opened(this.row); final Row row; @override Map<String, Object> get parameters => {'kind': row.${part}}; }\nclass Closed extends Event { @override Map<String, Object> get parameters => const {}; }\nvoid log(Event event) { ${tell('event.parameters')} }\nvoid go() { log(Opened(Row(${make}, 'a'))); log(Closed()); }`,
    ],
    [
      'a map that is filled',
      (make, tell, part) =>
        `${DART_ROW}void go() { final row = Row(${make}, 'a'); final parameters = <String, Object>{}; parameters['kind'] = row.${part}; parameters.addAll({'source': 'list'}); ${tell('parameters')} }`,
    ],
  ],
  dartTell,
  ['title', 'tag'],
);

const sharpTell = (value: string): string => `Analytics.TrackEvent("opened", ${value});`;
const SHARP_ROW = 'public record Row(string Title, string Tag);\n';
const [SHARP_TOLD, SHARP_BESIDE] = twice(
  [
    [
      'a function that gives all of them',
      (make, tell, part) =>
        `${SHARP_ROW}public class Page { private static Dictionary<string, string> Parameters(Row row) => new() { ["kind"] = row.${part}, ["source"] = "list" }; public void Go() { ${tell(`Parameters(new Row(${make}, "a"))`)} } }`,
    ],
    [
      'an extension of the row',
      (make, tell, part) =>
        `${SHARP_ROW}public static class Rows { public static IDictionary<string, string> ToParameters(this Row row) => new Dictionary<string, string> { { "kind", row.${part} } }; }\npublic class Page { public void Go() { ${tell(`new Row(${make}, "a").ToParameters()`)} } }`,
    ],
    [
      'a list made into a table',
      (make, tell, part) =>
        `${SHARP_ROW}public class Page { public void Go() { var rows = new List<Row> { new(${make}, "a") }; ${tell(`rows.ToDictionary(row => "kind", row => row.${part})`)} } }`,
    ],
  ],
  sharpTell,
  ['Title', 'Tag'],
);

const kotlinTell = (value: string): string => `println(${value})`;
const KOTLIN_ROW = 'data class Row(val title: String, val tag: String)\n';
const [KOTLIN_TOLD, KOTLIN_BESIDE] = twice(
  [
    [
      'a function that gives all of them',
      (make, tell, part) =>
        `${KOTLIN_ROW}fun parameters(row: Row) = mapOf("kind" to row.${part}, "source" to "list")\nfun go() { ${tell(`parameters(Row(${make}, "a"))`)} }`,
    ],
    [
      'a map that is built',
      (make, tell, part) =>
        `${KOTLIN_ROW}fun go() { val row = Row(${make}, "a")\n val parameters = buildMap { put("kind", row.${part})\n put("source", "list") }\n ${tell('parameters')} }`,
    ],
    [
      'common ones, and more',
      (make, tell, part) =>
        `${KOTLIN_ROW}val common = mapOf("version" to "1")\nfun go() { val row = Row(${make}, "a")\n ${tell(`common + ("kind" to row.${part})`)} }`,
    ],
    [
      'a map that is filled',
      (make, tell, part) =>
        `${KOTLIN_ROW}fun go() { val row = Row(${make}, "a")\n val parameters = mutableMapOf<String, String>()\n parameters["kind"] = row.${part}\n ${tell('parameters')} }`,
    ],
    [
      'an extension of the row',
      (make, tell, part) =>
        `${KOTLIN_ROW}fun Row.parameters(): Map<String, String> = mapOf("kind" to ${part})\nfun go() { ${tell(`Row(${make}, "a").parameters()`)} }`,
    ],
  ],
  kotlinTell,
  ['title', 'tag'],
);

brings(SWIFT, SWIFT_TOLD);
bringsNone(SWIFT, SWIFT_BESIDE);
brings(JAVASCRIPT, SCRIPT_TOLD);
bringsNone(JAVASCRIPT, SCRIPT_BESIDE);
brings(DART, DART_TOLD);
bringsNone(DART, DART_BESIDE);
brings(C_SHARP, SHARP_TOLD);
bringsNone(C_SHARP, SHARP_BESIDE);
brings(KOTLIN, KOTLIN_TOLD);
bringsNone(KOTLIN, KOTLIN_BESIDE);
