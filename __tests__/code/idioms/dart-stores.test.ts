/** What Dart keeps by its class, or tells by it, and gets back: ObjectBox, Isar, event_bus. */
import { DART } from './dart.ts';
import { brings, bringsNone, type Ways } from './records.ts';

const ROWS = `class Row { Row({required this.name, this.count = 0});\n String name; int count; }
class Setting { Setting({required this.name});\n String name; }
`;

const ways = (kept: string, asked: string): Ways => [
  [
    'event_bus',
    (make, use, other) =>
      `${ROWS}final bus = EventBus();\nvoid tell() { bus.fire(Row(name: ${kept === 'Row' ? make : other})); bus.fire(Setting(name: ${kept === 'Row' ? other : make})); }\nvoid hear() { bus.on<${asked}>().listen((event) { ${use('event.name')} }); }`,
  ],
  [
    'boxes of ObjectBox',
    (make, use, other) =>
      `import 'package:objectbox/objectbox.dart';\n${ROWS}class Shelf { Shelf(this.store);\n final Store store;\n void keep() { store.box<Row>().put(Row(name: ${kept === 'Row' ? make : other})); store.box<Setting>().put(Setting(name: ${kept === 'Row' ? other : make})); }\n void show() { for (final row in store.box<${asked}>().getAll()) { ${use('row.name')} } } }`,
  ],
  [
    'boxes of Hive that are told their class',
    (make, use, other) =>
      `import 'package:hive/hive.dart';\n${ROWS}Future<void> keep() async { await Hive.box<Row>('rows').add(Row(name: ${kept === 'Row' ? make : other})); await Hive.box<Setting>('settings').add(Setting(name: ${kept === 'Row' ? other : make})); }\nvoid show() { for (final row in Hive.box<${asked}>('${asked === 'Row' ? 'rows' : 'settings'}').values) { ${use('row.name')} } }`,
  ],
];

brings(DART, ways('Row', 'Row'));
bringsNone(DART, ways('Row', 'Setting'));
