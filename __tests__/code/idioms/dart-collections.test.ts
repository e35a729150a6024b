/** What Dart's collections, and those of https://pub.dev/packages/collection, are copied and made into. */
import { bothFlows, OF_TYPES, type Row } from './both-flows.ts';
import { DART } from './dart.ts';

const LISTS = [
  'List<VALUE>.from(kinds)',
  'List<VALUE>.of(kinds)',
  'Set<VALUE>.from(kinds)',
  'LinkedHashSet.of(kinds)',
  'Queue.from(kinds)',
  'UnmodifiableListView(kinds)',
  '[kinds].flattened',
  'kinds.getRange(0, 1)',
  'kinds.slices(1).expand((part) => part)',
  'SplayTreeMap.of({"a": kinds.first}).values',
  'kinds.asMap().values',
];
/** Of objects of which another part does not come through. */
const PARTS = [
  'List<Row>.from(rows).map((row) => row.kind)',
  'rows.mapIndexed((place, row) => row.kind)',
  'rows.expandIndexed((place, row) => [row.kind])',
  'rows.whereIndexed((place, row) => true).map((row) => row.kind)',
  'rows.asMap().entries.map((entry) => entry.value.kind)',
  'Box<Row>.of(rows.first).held.map((row) => row.kind)',
];
const ROW = 'class Row { const Row(this.kind, this.rest); final VALUE kind; final VALUE rest; }\n';
const BOX = 'class Box<T> { Box.of(T one) : held = [one]; final List<T> held; }\n';

bothFlows(DART, [
  ...LISTS.map(
    (list): Row => [list, (make, _, each) => `final kinds = [${make}];\nvoid go() { ${each(list)} }`, OF_TYPES],
  ),
  ...PARTS.map(
    (part): Row => [
      part,
      (make, _, each, other) => `${ROW}${BOX}final rows = [Row(${make}, ${other})];\nvoid go() { ${each(part)} }`,
      OF_TYPES,
    ],
  ),
  ...[
    "groups.putIfAbsent('a', () => []).add(row);",
    "(groups['a'] ??= []).add(row);",
    "groups.putIfAbsent('a', () => <Row>[]).addAll([row]);",
  ].map(
    (fill): Row => [
      `a list in a table: ${fill}`,
      (make, use, _, other) =>
        `${ROW}void go() { final groups = <String, List<Row>>{}; for (final row in [Row(${make}, ${other})]) { ${fill} } for (final row in groups['a']!) { ${use('row.kind')} } }`,
    ],
  ),
]);
