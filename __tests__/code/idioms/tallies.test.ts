/** A total is what the function makes of each: of rows that hold a record it may hold none. */
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { brings, bringsNone, type Ways } from './records.ts';
import { SWIFT } from './swift.ts';

const SWIFT_ROW = 'struct Row { let title: String\n let price: Decimal\n let tag: String }\n';
const swift = (make: string): string => `let rows = [Row(title: ${make}, price: 2, tag: "a")]\n`;

const SWIFT_NONE: Ways = [
  [
    'a number of each',
    (make, use) => `func go() { let count = [${make}].reduce(0) { count, _ in count + 1 }\n ${use('"\\(count)"')} }`,
  ],
  [
    'a table under numbers',
    (make, use) =>
      `func go() { let tally = [${make}].reduce(into: [String: String]()) { tally, _ in tally["dose_\\(tally.count + 1)"] = "done" }\n ${use('tally["dose_1"] ?? ""')} }`,
  ],
  [
    'the price of rows that hold a title',
    (make, use) =>
      `${SWIFT_ROW}func go() { ${swift(make)} let total = rows.reduce(0) { $0 + $1.price }\n ${use('"\\(total)"')} }`,
  ],
  [
    'a part that a key path names, added up',
    (make, use) =>
      `${SWIFT_ROW}func go() { ${swift(make)} let total = rows.map(\\.price).reduce(0, +)\n ${use('"\\(total)"')} }`,
  ],
  [
    'what a function of the app makes of two',
    (make, use) =>
      `${SWIFT_ROW}func add(_ total: Decimal, _ row: Row) -> Decimal { total + row.price }\nfunc go() { ${swift(make)} let total = rows.reduce(0, add)\n ${use('"\\(total)"')} }`,
  ],
  [
    'tags that are counted',
    (make, use) =>
      `${SWIFT_ROW}func go() { ${swift(make)} let counts = rows.reduce(into: [String: Int]()) { $0[$1.tag, default: 0] += 1 }\n for (tag, count) in counts { ${use('"\\(tag) \\(count)"')} } }`,
  ],
  [
    'how often each title comes, without the titles',
    (make, use) =>
      `${SWIFT_ROW}func go() { ${swift(make)} var counts: [String: Int] = [:]\n for row in rows { counts[row.title, default: 0] += 1 }\n ${use('"\\(counts.values.max() ?? 0) \\(counts["x"] ?? 0)"')} }`,
  ],
  [
    'how often each title comes, by the counts of pairs',
    (make, use) =>
      `${SWIFT_ROW}func go() { ${swift(make)} var counts: [String: Int] = [:]\n for row in rows { counts[row.title, default: 0] += 1 }\n for (_, count) in counts { ${use('"\\(count)"')} } }`,
  ],
  [
    'the longest of numbers',
    (make, use) =>
      `${SWIFT_ROW}func go() { ${swift(make)} let most = rows.map(\\.price).max() ?? 0\n ${use('"\\(most)"')} }`,
  ],
  [
    'a basket’s total, in an order',
    (make, use) =>
      `${SWIFT_ROW}struct Order { let amount: Decimal\n let summary: String }\nfinal class Basket { var rows: [Row] = []\n var total: Decimal { rows.reduce(0) { $0 + $1.price } }\n func add(_ title: String) { rows.append(Row(title: title, price: 1, tag: "a")) }\n func order() -> Order { Order(amount: total, summary: rows.map(\\.title).joined()) } }\nfunc go(_ basket: Basket) { basket.add(${make})\n let order = basket.order()\n ${use('"\\(order.amount)"')} }`,
  ],
  [
    'a total in a parameter that is put together before',
    (make, use) =>
      `${SWIFT_ROW}final class Basket { var rows: [Row] = []\n func add(_ title: String) { rows.append(Row(title: title, price: 1, tag: "a")) } }\nfunc go(_ basket: Basket) { basket.add(${make})\n var parameters: [String: String] = [:]\n parameters["total"] = "\\(basket.rows.reduce(0) { $0 + $1.price })"\n parameters["items"] = "\\(basket.rows.count)"\n ${use('parameters.description')} }`,
  ],
];

const SWIFT_BRINGS: Ways = [
  ['texts added up by an operator', (make, use) => `func go() { let all = [${make}].reduce("", +)\n ${use('all')} }`],
  [
    'texts added up by a function',
    (make, use) =>
      `func join(_ all: String, _ one: String) -> String { all + one }\nfunc go() { let all = [${make}].reduce("", join)\n ${use('all')} }`,
  ],
  [
    'titles of rows',
    (make, use) =>
      `${SWIFT_ROW}func go() { ${swift(make)} let all = rows.reduce("") { $0 + $1.title }\n ${use('all')} }`,
  ],
  [
    'titles that are counted, with themselves as keys',
    (make, use) =>
      `${SWIFT_ROW}func go() { ${swift(make)} let counts = rows.reduce(into: [String: Int]()) { $0[$1.title, default: 0] += 1 }\n for (title, _) in counts { ${use('title')} } }`,
  ],
  [
    'titles that are counted in a loop',
    (make, use) =>
      `${SWIFT_ROW}func go() { ${swift(make)} var counts: [String: Int] = [:]\n for row in rows { counts[row.title, default: 0] += 1 }\n ${use('counts.description')} }`,
  ],
  [
    'keys of titles that are counted in a loop',
    (make, use) =>
      `${SWIFT_ROW}func go() { ${swift(make)} var counts: [String: Int] = [:]\n for row in rows { counts[row.title, default: 0] += 1 }\n ${use('counts.keys.joined()')} }`,
  ],
  [
    'a function that is handed on',
    (make, use) =>
      `${SWIFT_ROW}func fold(_ rows: [Row], with add: (String, Row) -> String) -> String { rows.reduce("", add) }\nfunc go() { ${swift(make)} let all = fold(rows) { $0 + $1.title }\n ${use('all')} }`,
  ],
];

const SCRIPT_ROW = (make: string): string => `const rows = [{ title: ${make}, price: 2, tag: 'a' }];\n`;

const SCRIPT_NONE: Ways = [
  [
    'a number of each',
    (make, use) =>
      `export function go() { const count = [${make}].reduce((all) => all + 1, 0); ${use('`$' + '{count}`')} }`,
  ],
  [
    'the price of rows that hold a title',
    (make, use) =>
      `${SCRIPT_ROW(make)}export function go() { const total = rows.reduce((all, row) => all + row.price, 0); ${use('String(total)')} }`,
  ],
  [
    'the price, taken apart',
    (make, use) =>
      `${SCRIPT_ROW(make)}const add = (all: number, { price }: { price: number }) => all + price;\nexport function go() { ${use('String(rows.reduce(add, 0))')} }`,
  ],
  [
    'tags that are counted',
    (make, use) =>
      `${SCRIPT_ROW(make)}export function go() { const counts = rows.reduce<Record<string, number>>((all, { tag }) => ({ ...all, [tag]: (all[tag] ?? 0) + 1 }), {}); ${use('JSON.stringify(counts)')} }`,
  ],
  [
    'a sum of lodash',
    (make, use) =>
      `import { sumBy } from 'lodash';\n${SCRIPT_ROW(make)}export function go() { ${use("String(sumBy(rows, 'price'))")} }`,
  ],
  [
    'a sum of lodash by a function',
    (make, use) =>
      `import sumBy from 'lodash/sumBy';\n${SCRIPT_ROW(make)}export function go() { ${use('String(sumBy(rows, (row) => row.price))')} }`,
  ],
  [
    'a part of each by lodash',
    (make, use) =>
      `import _ from 'lodash';\n${SCRIPT_ROW(make)}export function go() { ${use("_.map(rows, 'tag').join()")} }`,
  ],
];

const SCRIPT_BRINGS: Ways = [
  [
    'titles by lodash',
    (make, use) =>
      `import _ from 'lodash';\n${SCRIPT_ROW(make)}export function go() { ${use("_.map(rows, 'title').join()")} }`,
  ],
  [
    'titles that lodash counts',
    (make, use) =>
      `import { countBy } from 'lodash-es';\n${SCRIPT_ROW(make)}export function go() { ${use("JSON.stringify(countBy(rows, 'title'))")} }`,
  ],
  [
    'titles that lodash reduces',
    (make, use) =>
      `import reduce from 'lodash/reduce';\n${SCRIPT_ROW(make)}export function go() { ${use("reduce(rows, (all, row) => all + row.title, '')")} }`,
  ],
  [
    'titles of rows',
    (make, use) =>
      `${SCRIPT_ROW(make)}export function go() { ${use("rows.reduce((all, row) => all + row.title, '')")} }`,
  ],
  ['no first value', (make, use) => `export function go() { ${use(`[${make}].reduce((all) => all)`)} }`],
  [
    'titles by a function',
    (make, use) =>
      `${SCRIPT_ROW(make)}const add = (all: string, { title }: { title: string }) => all + title;\nexport function go() { ${use("rows.reduce(add, '')")} }`,
  ],
];

const DART_ROW =
  'class Row { const Row(this.title, this.price, this.tag); final String title; final int price; final String tag; }\n';
const dart = (make: string): string => `final rows = [Row(${make}, 2, 'a')];\n`;

const DART_NONE: Ways = [
  [
    'a number of each',
    (make, use) => `void go() { final count = [${make}].fold(0, (all, _) => all + 1); ${use("'$count'")} }`,
  ],
  [
    'the price of rows that hold a title',
    (make, use) =>
      `${DART_ROW}void go() { ${dart(make)} final total = rows.fold<int>(0, (all, row) => all + row.price); ${use("'$total'")} }`,
  ],
  [
    'the price of each, reduced',
    (make, use) =>
      `${DART_ROW}void go() { ${dart(make)} final total = rows.map((row) => row.price).reduce((a, b) => a + b); ${use("'$total'")} }`,
  ],
  [
    'the sum of collection',
    (make, use) =>
      `import 'package:collection/collection.dart';\n${DART_ROW}void go() { ${dart(make)} ${use("'${rows.map((row) => row.price).sum}'")} }`,
  ],
];

const DART_BRINGS: Ways = [
  [
    'titles of rows',
    (make, use) =>
      `${DART_ROW}void go() { ${dart(make)} final all = rows.fold('', (all, row) => all + row.title); ${use('all')} }`,
  ],
  ['no first value', (make, use) => `void go() { final all = [${make}].reduce((a, b) => a); ${use('all')} }`],
];

const SHARP_ROW = 'public record Row(string Title, int Price, string Tag);\n';
const sharp = (make: string, code: string): string =>
  `${SHARP_ROW}public class Page { public void Go() { var rows = new List<Row> { new Row(${make}, 2, "a") }; ${code} } }`;

const SHARP_NONE: Ways = [
  [
    'a number of each',
    (make, use) => sharp(make, `var count = rows.Aggregate(0, (all, row) => all + 1); ${use('$"{count}"')}`),
  ],
  [
    'the price of rows that hold a title',
    (make, use) => sharp(make, `var total = rows.Aggregate(0, (all, row) => all + row.Price); ${use('$"{total}"')}`),
  ],
  ['a sum', (make, use) => sharp(make, `var total = rows.Sum(row => row.Price); ${use('$"{total}"')}`)],
  ['an average', (make, use) => sharp(make, `var mean = rows.Average(row => row.Price); ${use('mean.ToString()')}`)],
  ['the most of a part', (make, use) => sharp(make, `var most = rows.Max(row => row.Price); ${use('$"{most}"')}`)],
];

const SHARP_BRINGS: Ways = [
  [
    'titles of rows',
    (make, use) => sharp(make, `var all = rows.Aggregate("", (all, row) => all + row.Title); ${use('all')}`),
  ],
  [
    'no first value',
    (make, use) =>
      `public class Page { public void Go() { var all = new[] { ${make} }.Aggregate((a, b) => a); ${use('all')} } }`,
  ],
  ['the greatest title', (make, use) => sharp(make, `var last = rows.Max(row => row.Title); ${use('last')}`)],
  ['the row with the most', (make, use) => sharp(make, `var row = rows.MaxBy(row => row.Price); ${use('row.Title')}`)],
];

const KOTLIN_ROW = 'data class Row(val title: String, val price: Int, val tag: String)\n';
const kotlin = (make: string, code: string): string =>
  `${KOTLIN_ROW}fun go() { val rows = listOf(Row(${make}, 2, "a"))\n ${code} }`;

const KOTLIN_NONE: Ways = [
  [
    'a number of each',
    (make, use) => kotlin(make, `val count = rows.fold(0) { all, _ -> all + 1 }\n ${use('"$count"')}`),
  ],
  [
    'the price of rows that hold a title',
    (make, use) => kotlin(make, `val total = rows.fold(0) { all, row -> all + row.price }\n ${use('"$total"')}`),
  ],
  ['a sum', (make, use) => kotlin(make, `val total = rows.sumOf { it.price }\n ${use('"$total"')}`)],
  ['the most of a part', (make, use) => kotlin(make, `val most = rows.maxOf { it.price }\n ${use('"$most"')}`)],
  [
    'tags that are counted',
    (make, use) => kotlin(make, `val counts = rows.groupingBy { it.tag }.eachCount()\n ${use('counts.toString()')}`),
  ],
];

const KOTLIN_BRINGS: Ways = [
  [
    'titles of rows',
    (make, use) => kotlin(make, `val all = rows.fold("") { all, row -> all + row.title }\n ${use('all')}`),
  ],
  ['no first value', (make, use) => `fun go() { val all = listOf(${make}).reduce { a, b -> a + b }\n ${use('all')} }`],
  ['the greatest title', (make, use) => kotlin(make, `val last = rows.maxOf { it.title }\n ${use('last')}`)],
  [
    'the row with the most',
    (make, use) => kotlin(make, `val row = rows.maxByOrNull { it.price }\n ${use('row!!.title')}`),
  ],
];

brings(SWIFT, SWIFT_BRINGS);
bringsNone(SWIFT, SWIFT_NONE);
brings(JAVASCRIPT, SCRIPT_BRINGS);
bringsNone(JAVASCRIPT, SCRIPT_NONE);
brings(DART, DART_BRINGS);
bringsNone(DART, DART_NONE);
brings(C_SHARP, SHARP_BRINGS);
bringsNone(C_SHARP, SHARP_NONE);
brings(KOTLIN, KOTLIN_BRINGS);
bringsNone(KOTLIN, KOTLIN_NONE);
