/** What Dart keeps by its class, or tells by it, and gets back: ObjectBox, Isar, drift, event_bus. */
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
  [
    'collections of Isar',
    (make, use, other) =>
      `import 'package:isar/isar.dart';\n@collection class Row { Id id = 0; String? name; String? spare; }\nclass Shelf { Shelf(this.isar);\n final Isar isar;\n Future<void> keep() async { await isar.writeTxn(() async { await isar.rows.put(Row()..name = ${make}..spare = ${other}); }); }\n Future<void> show() async { for (final row in await isar.rows.where().findAll()) { ${use(kept === asked ? 'row.name!' : 'row.spare!')} } } }`,
  ],
  [
    'tables of drift',
    (make, use, other) =>
      `import 'package:drift/drift.dart';\nclass Shelf { Shelf(this.db);\n final AppDatabase db;\n Future<void> keep() async { await db.into(db.rows).insert(RowsCompanion.insert(name: ${make})); await db.into(db.settings).insert(SettingsCompanion(name: Value(${other}))); }\n void show() { (db.select(db.${kept === asked ? 'rows' : 'settings'})..where((row) => row.id.equals(1))).watch().listen((rows) { for (final row in rows) { ${use('row.name')} } }); } }`,
  ],
  [
    'arguments of a route of GetX',
    (make, use, other) =>
      `import 'package:get/get.dart';\nvoid open() { Get.to(() => Page(), arguments: {'name': ${make}, 'spare': ${other}}); }\nclass Page extends StatelessWidget { @override Widget build(BuildContext context) { final String name = Get.arguments['${kept === asked ? 'name' : 'spare'}']; ${use('name')} return const Text('a'); } }`,
  ],
];

brings(DART, ways('Row', 'Row'));
bringsNone(DART, ways('Row', 'Setting'));
