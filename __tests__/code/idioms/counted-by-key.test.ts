/** Groups that are counted: their keys are what they were grouped by, and the counts say nothing of what stood in them. */
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { brings, bringsNone, type Ways } from './records.ts';
import { SWIFT } from './swift.ts';

/** The same calls by the title, which the keys then are, and by the tag. */
type Calls = readonly (readonly [title: string, code: (by: string, use: (text: string) => string) => string])[];

function both(
  calls: Calls,
  [title, tag]: readonly [string, string],
  around: (make: string, code: string) => string,
): readonly [Ways, Ways] {
  const of = (by: string): Ways => calls.map(([it, code]) => [it, (make, use) => around(make, code(by, use))]);
  return [of(title), of(tag)];
}

const [SWIFT_BRINGS, SWIFT_NONE] = both(
  [
    [
      'the table',
      (by, use) => `let all = Dictionary(grouping: rows, by: { $0.${by} }).mapValues(\\.count)\n${use('"\\(all)"')}`,
    ],
    [
      'a block that counts',
      (by, use) =>
        `let all = Dictionary(grouping: rows) { $0.${by} }.mapValues { $0.count }\n${use('all.description')}`,
    ],
    [
      'the keys',
      (by, use) =>
        `let all = Dictionary(grouping: rows, by: \\.${by}).mapValues(\\.count)\n${use('all.keys.joined()')}`,
    ],
    [
      'the keys of pairs',
      (by, use) =>
        `let all = Dictionary(grouping: rows, by: \\.${by}).mapValues { $0.map(\\.title) }\nfor (key, _) in all { ${use('key')} }`,
    ],
    [
      'the keys of those with a value',
      (by, use) =>
        `let all = Dictionary(grouping: rows, by: \\.${by}).compactMapValues { $0.first?.price }\nfor one in all { ${use('one.key')} }`,
    ],
    [
      'the commonest',
      (by, use) =>
        `let all = Dictionary(grouping: rows, by: \\.${by}).mapValues(\\.count)\n${use('all.max { $0.value < $1.value }?.key ?? ""')}`,
    ],
  ],
  ['title', 'tag'],
  (make, code) =>
    `struct Row { let title: String\n let price: Decimal\n let tag: String }\nfunc go() { let rows = [Row(title: ${make}, price: 2, tag: "a")]\n${code} }`,
);
brings(SWIFT, SWIFT_BRINGS);
bringsNone(SWIFT, SWIFT_NONE);

const [SCRIPT_BRINGS, SCRIPT_NONE] = both(
  [
    [
      'the entries of groups',
      (by, use) =>
        `const all = Object.fromEntries(Object.entries(Object.groupBy(rows, (row) => row.${by})).map(([key, list]) => [key, list.length]));\n${use('JSON.stringify(all)')}`,
    ],
    [
      'the keys of groups',
      (by, use) => `const all = Object.groupBy(rows, (row) => row.${by});\n${use("Object.keys(all).join(', ')")}`,
    ],
    [
      'the keys of a map of groups',
      (by, use) => `const all = Map.groupBy(rows, (row) => row.${by});\n${use("[...all.keys()].join(', ')")}`,
    ],
    ['lodash', (by, use) => `const all = countBy(rows, '${by}');\n${use('JSON.stringify(all)')}`],
    [
      'lodash, in two steps',
      (by, use) =>
        `const all = mapValues(groupBy(rows, (row) => row.${by}), (list) => list.length);\n${use('Object.keys(all).join()')}`,
    ],
  ],
  ['title', 'tag'],
  (make, code) =>
    `import { countBy, groupBy, mapValues } from 'lodash';\nexport function go() { const rows = [{ title: ${make}, price: 2, tag: 'a' }];\n${code} }`,
);
brings(JAVASCRIPT, SCRIPT_BRINGS);
bringsNone(JAVASCRIPT, SCRIPT_NONE);

const [DART_BRINGS, DART_NONE] = both(
  [
    [
      'the keys of groups',
      (by, use) => `final all = groupBy(rows, (row) => row.${by});\n${use("all.keys.join(', ')")}`,
    ],
    [
      'counted in a loop',
      (by, use) =>
        `final all = <String, int>{};\nfor (final row in rows) { all.update(row.${by}, (it) => it + 1, ifAbsent: () => 1); }\n${use("'$all'")}`,
    ],
  ],
  ['title', 'tag'],
  (make, code) =>
    `import 'package:collection/collection.dart';\nclass Row { const Row(this.title, this.price, this.tag); final String title; final int price; final String tag; }\nvoid go() { final rows = [Row(${make}, 2, 'a')];\n${code} }`,
);
brings(DART, DART_BRINGS);
bringsNone(DART, DART_NONE);

const [SHARP_BRINGS, SHARP_NONE] = both(
  [
    [
      'the table',
      (by, use) =>
        `var all = rows.GroupBy(row => row.${by}).ToDictionary(it => it.Key, it => it.Count());\n${use('string.Join(", ", all.Select(it => $"{it.Key}: {it.Value}"))')}`,
    ],
    [
      'the keys',
      (by, use) => `var all = rows.GroupBy(row => row.${by}).Select(it => it.Key);\n${use('string.Join(", ", all)')}`,
    ],
    [
      'counted by',
      (by, use) => `foreach (var one in rows.CountBy(row => row.${by})) { ${use('$"{one.Key} {one.Value}"')} }`,
    ],
  ],
  ['Title', 'Tag'],
  (make, code) =>
    `public record Row(string Title, int Price, string Tag);\npublic class Page { public void Go() { var rows = new List<Row> { new Row(${make}, 2, "a") }; ${code} } }`,
);
brings(C_SHARP, SHARP_BRINGS);
bringsNone(C_SHARP, SHARP_NONE);

const [KOTLIN_BRINGS, KOTLIN_NONE] = both(
  [
    [
      'the table',
      (by, use) => `val all = rows.groupBy { it.${by} }.mapValues { it.value.size }\n ${use('all.toString()')}`,
    ],
    [
      'the keys of a pair',
      (by, use) =>
        `val all = rows.groupBy { it.${by} }.mapValues { (_, list) -> list.size }\n for ((key, count) in all) { ${use('"$key $count"')} }`,
    ],
    ['the keys', (by, use) => `val all = rows.groupBy { it.${by} }\n ${use('all.keys.joinToString()')}`],
    [
      'counted',
      (by, use) => `val all = rows.groupingBy { it.${by} }.eachCount()\n ${use('all.entries.joinToString { it.key }')}`,
    ],
  ],
  ['title', 'tag'],
  (make, code) =>
    `data class Row(val title: String, val price: Int, val tag: String)\nfun go() { val rows = listOf(Row(${make}, 2, "a"))\n ${code} }`,
);
brings(KOTLIN, KOTLIN_BRINGS);
bringsNone(KOTLIN, KOTLIN_NONE);
