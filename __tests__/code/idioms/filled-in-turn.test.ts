/** Tables that a loop, or a method, fills with pairs: each key leads to what was put behind it. */
import { bothFlows, OF_TYPES, type Rows } from './both-flows.ts';
import { SWIFT } from './swift.ts';

const TAB = 'enum Tab { case labs, rest }\n';
const asked = (use: string, from = 'kinds()'): string =>
  `func go() async { if let kind = await ${from}[.labs] { ${use} } }`;
const group = (make: string, other: string, fill: string): string =>
  `${TAB}func kinds() async -> [Tab: VALUE] { await withTaskGroup(of: (Tab, VALUE).self) { group in group.addTask { (.labs, ${make}) }\n group.addTask { (.rest, ${other}) }\n var found: [Tab: VALUE] = [:]\n ${fill}\n return found } }\n`;
const filled = (fill: string): string =>
  `${TAB}func kinds() -> [Tab: VALUE] { var found: [Tab: VALUE] = [:]\n ${fill}\n return found }\n`;

const ROWS: Rows = [
  [
    'a task group, in a loop',
    (make, use, _, other) =>
      `${group(make, other, 'for await (tab, kind) in group { found[tab] = kind }')}${asked(use('kind'))}`,
  ],
  [
    'a task group, at once',
    (make, use, _, other) => `${group(make, other, 'found.merge(group) { $1 }')}${asked(use('kind'))}`,
  ],
  [
    'a field, from a task group',
    (make, use, _, other) =>
      `${TAB}final class Model { var found: [Tab: VALUE] = [:]\n func load() async { await withTaskGroup(of: (Tab, VALUE).self) { group in group.addTask { (.labs, ${make}) }\n group.addTask { (.rest, ${other}) }\n for await (tab, kind) in group { self.found[tab] = kind } } }\n func go() { if let kind = found[.labs] { ${use('kind')} } } }\nfunc go() async { let model = Model()\n await model.load()\n model.go() }`,
  ],
  [
    'pairs that are written out, in a loop',
    (make, use, _, other) =>
      `${filled(`for (tab, kind) in [(Tab.labs, ${make}), (Tab.rest, ${other})] { found[tab] = kind }`)}${asked(use('kind'))}`,
  ],
  [
    'pairs behind a step that says something',
    (make, use, _, other) =>
      `${filled(`for (tab, kind) in [(Tab.labs, ${make}), (Tab.rest, ${other})] { print("next")\n found[tab] = kind }`)}${asked(use('kind'))}`,
  ],
  [
    'pairs that are written out, at once',
    (make, use, _, other) =>
      `${filled(`found.merge([(Tab.labs, ${make}), (Tab.rest, ${other})]) { first, _ in first }`)}${asked(use('kind'))}`,
  ],
  [
    'another table, at once',
    (make, use, _, other) =>
      `${filled(`found[.labs] = ${make}\n found.merge([.rest: ${other}]) { $1 }`)}${asked(use('kind'))}`,
  ],
  [
    'a table of pairs, beside one that is written out',
    (make, use, _, other) =>
      `${TAB}func kinds() -> [Tab: VALUE] { let first: [Tab: VALUE] = [.labs: ${make}]\n return first.merging(Dictionary(uniqueKeysWithValues: [(Tab.rest, ${other})])) { $1 } }\n${asked(use('kind'))}`,
  ],
  [
    'a table that is made of pairs',
    (make, use, _, other) =>
      `${TAB}func kinds() -> [Tab: VALUE] { let all: [(Tab, VALUE)] = [(.labs, ${make}), (.rest, ${other})]\n return Dictionary(uniqueKeysWithValues: all) }\n${asked(use('kind'))}`,
  ],
  [
    'pairs that functions give',
    (make, use, _, other) =>
      `func one() -> (Tab, VALUE) { (.labs, ${make}) }\nfunc two() -> (Tab, VALUE) { (.rest, ${other}) }\n${filled('found.merge([one(), two()]) { $1 }')}${asked(use('kind'))}`,
  ],
  [
    'rows, by a part of each',
    (make, use, _, other) =>
      `struct Row { let tab: Tab\n let kind: VALUE }\n${filled(`for row in [Row(tab: .labs, kind: ${make}), Row(tab: .rest, kind: ${other})] { found[row.tab] = row.kind }`)}${asked(use('kind'))}`,
    // a record's rows are not told apart by what else is in them
    OF_TYPES,
  ],
  [
    'both of a closure that puts two together',
    (make, use) =>
      `struct Both { let first: VALUE\n let second: VALUE? }\nfunc kinds() -> [String: Both] { var found: [String: Both] = [:]\n found.merge(["a": Both(first: ${make}, second: nil)]) { Both(first: $0.first, second: $1.first) }\n return found }\nfunc go() { if let both = kinds()["a"] { ${use('both.first')} } }`,
  ],
  [
    'a table that is asked for all it holds',
    (make, use) =>
      `${filled(`for (tab, kind) in [(Tab.labs, ${make})] { found[tab] = kind }`)}func go() { for kind in kinds().values { ${use('kind')} } }`,
  ],
  [
    'a table that is asked for a key nobody tells',
    (make, use) =>
      `${filled(`for (tab, kind) in [(Tab.labs, ${make})] { found[tab] = kind }`)}func go(_ tab: Tab) { if let kind = kinds()[tab] { ${use('kind')} } }\nfunc start() { go(.labs) }`,
  ],
  [
    'groups, by a closure behind them',
    (make, use, _, other) =>
      `struct Row { let tab: Tab\n let kind: VALUE }\n${TAB}func go() { let rows = Dictionary(grouping: [Row(tab: .labs, kind: ${make}), Row(tab: .rest, kind: ${other})]) { $0.tab }\n if let row = rows[.labs]?.first { ${use('row.kind')} } }`,
    OF_TYPES,
  ],
];
bothFlows(SWIFT, ROWS);
