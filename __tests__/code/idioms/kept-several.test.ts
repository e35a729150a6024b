/** What is kept several at once, or changed later, and comes out again: boxes, tables and stores of Dart and JavaScript. */
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { brings, bringsNone, type Ways } from './records.ts';

/** Each keeps under a key, and gets it by it. */
type Stores = readonly (readonly [
  title: string,
  head: string,
  keep: (key: string, value: string) => string,
  get: (key: string, use: (value: string) => string) => string,
])[];

const HIVE = "import 'package:hive/hive.dart';";
const SQFLITE = "import 'package:sqflite/sqflite.dart';\nlate final Database db;";
const PREFERENCES = "import 'package:shared_preferences/shared_preferences.dart';";
const SECURE =
  "import 'package:flutter_secure_storage/flutter_secure_storage.dart';\nconst secure = FlutterSecureStorage();";
const prefs = 'final prefs = await SharedPreferences.getInstance();';
const box = (key: string): string => `final box = await Hive.openBox(${key});`;
const rows = (key: string): string => `final rows = await db.query(${key});`;

const IN_DART: Stores = [
  [
    'Hive: several',
    HIVE,
    (key, value) => `${box("'all'")} await box.putAll({${key}: ${value}, 'time': 'a'});`,
    (key, use) => `${box("'all'")} ${use(`box.get(${key})`)}`,
  ],
  [
    'Hive: several that a loop makes',
    HIVE,
    (key, value) => `${box(key)} await box.putAll({for (final one in [${value}]) one.length: one});`,
    (key, use) => `${box(key)} for (final one in box.values) { ${use('one')} }`,
  ],
  [
    'Hive: several, taken as a map',
    HIVE,
    (key, value) => `${box("'all'")} await box.putAll({${key}: ${value}});`,
    (key, use) => `${box("'all'")} ${use(`box.toMap()[${key}]`)}`,
  ],
  [
    'Hive: all of a list',
    HIVE,
    (key, value) => `${box(key)} await box.addAll([${value}, 'a']);`,
    (key, use) => `${box(key)} for (final one in box.values) { ${use('one')} }`,
  ],
  [
    'Hive: all of a list, by place',
    HIVE,
    (key, value) => `${box(key)} await box.addAll([${value}]);`,
    (key, use) => `${box(key)} ${use('box.getAt(0)')}`,
  ],
  [
    'Hive: one at a place',
    HIVE,
    (key, value) => `${box(key)} await box.putAt(0, ${value});`,
    (key, use) => `${box(key)} ${use('box.getAt(0)')}`,
  ],
  [
    'Hive: one at a place, all',
    HIVE,
    (key, value) => `${box(key)} await box.putAt(0, ${value});`,
    (key, use) => `${box(key)} ${use('box.values.first')}`,
  ],
  [
    'Hive: a box that is there',
    HIVE,
    (key, value) => `await Hive.box(${key}).add(${value});`,
    (key, use) => use(`Hive.box(${key}).values.toList().first`),
  ],
  [
    'Hive: a lazy box',
    HIVE,
    (key, value) => `final box = await Hive.openLazyBox(${key}); await box.putAll({'a': ${value}});`,
    (key, use) => `final box = await Hive.openLazyBox(${key}); ${use("await box.get('a')")}`,
  ],
  [
    'Hive: what changes',
    HIVE,
    (key, value) => `${box(key)} await box.put('a', ${value});`,
    (key, use) => `${box(key)} box.watch(key: 'a').listen((event) { ${use('event.value')} });`,
  ],
  [
    'sqflite: a batch',
    SQFLITE,
    (key, value) =>
      `final batch = db.batch(); batch.insert(${key}, {'title': ${value}}); await batch.commit(noResult: true);`,
    (key, use) => `${rows(key)} ${use("rows.first['title'] as String")}`,
  ],
  [
    'sqflite: a batch that updates',
    SQFLITE,
    (key, value) =>
      `final batch = db.batch()..update(${key}, {'title': ${value}}, where: 'id = ?', whereArgs: [1]); await batch.commit();`,
    (key, use) => `${rows(key)} ${use("rows.first['title'] as String")}`,
  ],
  [
    'sqflite: a batch in a loop',
    SQFLITE,
    (key, value) =>
      `final batch = db.batch(); for (final one in [${value}]) { batch.insert(${key}, {'title': one}, conflictAlgorithm: ConflictAlgorithm.replace); } await batch.commit();`,
    (key, use) => `${rows(key)} for (final row in rows) { ${use("row['title'] as String")} }`,
  ],
  [
    'sqflite: a batch of SQL',
    SQFLITE,
    (key, value) =>
      `final batch = db.batch(); batch.rawInsert('INSERT INTO ' + ${key} + ' (title) VALUES (?)', [${value}]); await batch.commit();`,
    (key, use) => `${rows(key)} ${use("rows.first['title'] as String")}`,
  ],
  [
    'sqflite: a batch of a transaction',
    SQFLITE,
    (key, value) =>
      `await db.transaction((txn) async { final batch = txn.batch(); batch.insert(${key}, {'title': ${value}}); await batch.commit(); });`,
    (key, use) => `${rows(key)} ${use("rows.first['title'] as String")}`,
  ],
  [
    'sqflite: a transaction',
    SQFLITE,
    (key, value) => `await db.transaction((txn) async { await txn.insert(${key}, {'title': ${value}}); });`,
    (key, use) => `${rows(key)} ${use("rows.first['title'] as String")}`,
  ],
  [
    'SharedPreferences: a list',
    PREFERENCES,
    (key, value) => `${prefs} await prefs.setStringList(${key}, [${value}, 'a']);`,
    (key, use) => `${prefs} for (final one in prefs.getStringList(${key}) ?? const <String>[]) { ${use('one')} }`,
  ],
  [
    'SharedPreferences: a list that grows',
    PREFERENCES,
    (key, value) =>
      `${prefs} final all = prefs.getStringList(${key}) ?? []; all.add(${value}); await prefs.setStringList(${key}, all);`,
    (key, use) => `${prefs} ${use(`prefs.getStringList(${key})!.first`)}`,
  ],
  [
    'SharedPreferences: a list of JSON',
    `${PREFERENCES}\nimport 'dart:convert';`,
    (key, value) =>
      `${prefs} await prefs.setStringList(${key}, [${value}].map((it) => jsonEncode({'title': it})).toList());`,
    (key, use) =>
      `${prefs} final rows = prefs.getStringList(${key})!.map((it) => jsonDecode(it) as Map<String, dynamic>); ${use("rows.first['title'] as String")}`,
  ],
  [
    'SharedPreferences: several of the new one',
    PREFERENCES,
    (key, value) => `await SharedPreferencesAsync().setStringList(${key}, [${value}]);`,
    (key, use) =>
      `final all = await SharedPreferencesAsync().getAll(allowList: {${key}}); ${use(`(all[${key}] as List<String>).first`)}`,
  ],
  [
    'secure storage: all',
    SECURE,
    (key, value) => `await secure.write(key: ${key}, value: ${value});`,
    (key, use) => `final all = await secure.readAll(); ${use(`all[${key}]!`)}`,
  ],
  [
    'GetStorage: if there is none',
    "import 'package:get_storage/get_storage.dart';\nfinal storage = GetStorage();",
    (key, value) => `await storage.writeIfNull(${key}, ${value});`,
    (key, use) => use(`storage.read(${key})`),
  ],
];

const MULTI = "import AsyncStorage from '@react-native-async-storage/async-storage';";
const WATERMELON =
  "import { Database, Q } from '@nozbe/watermelondb';\nconst database = new Database({ adapter: null, modelClasses: [] });";
const first = (key: string): string => `const lab = await database.get(${key}).find('1');`;

const IN_JAVASCRIPT: Stores = [
  [
    'AsyncStorage: several, there and back',
    MULTI,
    (key, value) => `await AsyncStorage.multiSet([[${key}, ${value}], ['time', 'a']]);`,
    (key, use) => `const pairs = await AsyncStorage.multiGet([${key}, 'time']); ${use('pairs[0][1]')}`,
  ],
  [
    'AsyncStorage: several in a loop',
    MULTI,
    (key, value) => `await AsyncStorage.multiSet([[${key}, ${value}]]);`,
    (key, use) => `for (const [name, value] of await AsyncStorage.multiGet([${key}])) { ${use('value')} }`,
  ],
  [
    'AsyncStorage: several as an object',
    MULTI,
    (key, value) => `await AsyncStorage.multiMerge([[${key}, JSON.stringify({ title: ${value} })]]);`,
    (key, use) =>
      `const all = Object.fromEntries(await AsyncStorage.multiGet([${key}])); ${use(`JSON.parse(all[${key}]).title`)}`,
  ],
  [
    'AsyncStorage: a pair taken apart',
    MULTI,
    (key, value) => `await AsyncStorage.multiSet([[${key}, ${value}]]);`,
    (key, use) => `const [[, value]] = await AsyncStorage.multiGet([${key}]); ${use('value')}`,
  ],
  [
    'WatermelonDB: update',
    WATERMELON,
    (key, value) =>
      `await database.write(async () => { ${first(key)} await lab.update((it) => { it.title = ${value}; }); });`,
    (key, use) => `${first(key)} ${use('lab.title')}`,
  ],
  [
    'WatermelonDB: update of a row that is queried',
    WATERMELON,
    (key, value) =>
      `const [lab] = await database.get(${key}).query(Q.where('id', '1')).fetch(); await database.write(() => lab.update((it) => { it.title = ${value}; }));`,
    (key, use) =>
      `const labs = await database.get(${key}).query().fetch(); for (const lab of labs) { ${use('lab.title')} }`,
  ],
  [
    'WatermelonDB: a batch',
    WATERMELON,
    (key, value) =>
      `await database.write(async () => { await database.batch(database.get(${key}).prepareCreate((it) => { it.title = ${value}; })); });`,
    (key, use) => `${first(key)} ${use('lab.title')}`,
  ],
  [
    'WatermelonDB: a batch of a list',
    WATERMELON,
    (key, value) =>
      `const made = [${value}].map((text) => database.get(${key}).prepareCreate((it) => { it.title = text; })); await database.write(() => database.batch(...made));`,
    (key, use) => `${first(key)} ${use('lab.title')}`,
  ],
  [
    'WatermelonDB: a batch that updates',
    WATERMELON,
    (key, value) =>
      `await database.write(async () => { ${first(key)} await database.batch([lab.prepareUpdate((it) => { it.title = ${value}; })]); });`,
    (key, use) => `${first(key)} ${use('lab.title')}`,
  ],
  [
    'WatermelonDB: made, then updated',
    WATERMELON,
    (key, value) =>
      `await database.write(async () => { const lab = await database.get(${key}).create(() => {}); await lab.update((it) => { it.title = ${value}; }); });`,
    (key, use) => `${first(key)} ${use('lab.title')}`,
  ],
  [
    'WatermelonDB: what is observed',
    WATERMELON,
    (key, value) =>
      `await database.write(async () => { ${first(key)} await lab.update((it) => { it.title = ${value}; }); });`,
    (key, use) => `database.get(${key}).query().observe().subscribe((labs) => { ${use('labs[0].title')} });`,
  ],
  [
    'MMKV: a hook',
    "import { createMMKV, useMMKVString } from 'react-native-mmkv';\nconst kept = createMMKV();",
    (key, value) => `kept.set(${key}, ${value});`,
    (key, use) => `const [value] = useMMKVString(${key}); ${use('value')}`,
  ],
  [
    'MMKV: a hook that sets',
    "import { createMMKV, useMMKVString } from 'react-native-mmkv';\nconst kept = createMMKV();",
    (key, value) => `const [, set] = useMMKVString(${key}); set(${value});`,
    (key, use) => use(`kept.getString(${key})`),
  ],
  [
    'MMKV: an object by a hook',
    "import { useMMKVObject } from 'react-native-mmkv';",
    (key, value) => `const [, set] = useMMKVObject(${key}); set({ title: ${value} });`,
    (key, use) => `const [row] = useMMKVObject<Row>(${key}); ${use('row.title')}`,
  ],
  [
    'MMKV: a hook that is handed the store',
    "import { createMMKV, useMMKVString } from 'react-native-mmkv';\nconst kept = createMMKV({ id: 'a' });",
    (key, value) => `kept.set(${key}, ${value});`,
    (key, use) => `const [value] = useMMKVString(${key}, kept); ${use('value')}`,
  ],
  [
    'MMKV: a hook that is handed the store, and sets',
    "import { createMMKV, useMMKVString } from 'react-native-mmkv';\nconst kept = createMMKV({ id: 'a' });",
    (key, value) => `const [, set] = useMMKVString(${key}, kept); set(${value});`,
    (key, use) => use(`kept.getString(${key})`),
  ],
  [
    'AsyncStorage: a hook',
    "import { useAsyncStorage } from '@react-native-async-storage/async-storage';",
    (key, value) => `const { setItem } = useAsyncStorage(${key}); await setItem(${value});`,
    (key, use) => `const { getItem } = useAsyncStorage(${key}); const value = await getItem(); ${use('value')}`,
  ],
  [
    'AsyncStorage: a hook that is kept',
    "import { useAsyncStorage } from '@react-native-async-storage/async-storage';",
    (key, value) => `const kept = useAsyncStorage(${key}); await kept.mergeItem(${value});`,
    (key, use) => `const kept = useAsyncStorage(${key}); ${use('(await kept.getItem()) ?? ""')}`,
  ],
  [
    'AsyncStorage: a hook, and the store itself',
    "import AsyncStorage, { useAsyncStorage } from '@react-native-async-storage/async-storage';",
    (key, value) => `await AsyncStorage.setItem(${key}, ${value});`,
    (key, use) => `const { getItem } = useAsyncStorage(${key}); getItem().then((value) => { ${use('value')} });`,
  ],
  [
    'web storage: a hook',
    "import { useLocalStorage } from 'usehooks-ts';",
    (key, value) => `const [, set] = useLocalStorage(${key}, ''); set(${value});`,
    (key, use) => `const [value] = useLocalStorage(${key}, ''); ${use('value')}`,
  ],
  [
    'MMKV: one that is made',
    "import { createMMKV } from 'react-native-mmkv';\nconst kept = createMMKV({ id: 'a' });",
    (key, value) => `kept.set(${key}, ${value});`,
    (key, use) => use(`kept.getString(${key})`),
  ],
];

const there = (
  stores: Stores,
  got: string,
  write: (body: string, head: string, name: string) => string,
  folder: string,
  ending: string,
): Ways =>
  stores.map(([title, head, keep, get]) => [
    title,
    (make, use) => ({
      [`${folder}/keep.${ending}`]: write(keep("'labs'", make), head, 'keep'),
      [`${folder}/get.${ending}`]: write(get(got, use), head, 'getOne'),
    }),
  ]);
const inDart = (got: string): Ways =>
  there(
    IN_DART,
    got,
    (body, head, name) => `${DART.head}${head}\nFuture<void> ${name}() async { ${body} }\n`,
    'lib',
    'dart',
  );
const inJavascript = (got: string): Ways =>
  there(
    IN_JAVASCRIPT,
    got,
    (body, head, name) => `${JAVASCRIPT.head}${head}\nexport async function ${name}() { ${body} }\n`,
    'src',
    'ts',
  );

const DRIFT =
  "import 'package:drift/drift.dart';\nclass Labs extends Table { IntColumn get id => integer()(); TextColumn get title => text()(); TextColumn get note => text()(); }\n";
const ISAR = "import 'package:isar/isar.dart';\n@collection class Lab { Id id = 0; String? title; String? note; }\n";
const OBJECTBOX =
  "import 'package:objectbox/objectbox.dart';\n@Entity() class Lab { Lab(this.title, this.note); @Id() int id = 0; String title; String note; }\n";
/** What keeps `title` and `note`, of which `part` comes out. */
const parts = (part: string): Ways => {
  const drift = (title: string, keep: (make: string) => string): Ways[number] => [
    `drift: ${title}`,
    (make, use) =>
      `${DRIFT}class Shelf { Shelf(this.db); final AppDatabase db; Future<void> keep() async { ${keep(make)} } Future<void> go() async { final labs = await db.select(db.labs).get(); for (final lab in labs) { ${use(`lab.${part}`)} } } }`,
  ];
  const isar = (title: string, keep: string, get = 'await isar.labs.where().findAll()'): Ways[number] => [
    `Isar: ${title}`,
    (make, use) =>
      `${ISAR}class Shelf { Shelf(this.isar); final Isar isar; Future<void> keep() async { final lab = Lab()..title = ${make}..note = 'a'; ${keep} } Future<void> go() async { for (final lab in ${get}) { ${use(`lab!.${part}!`)} } } }`,
  ];
  const objects = (title: string, keep: string, get: string): Ways[number] => [
    `ObjectBox: ${title}`,
    (make, use) =>
      `${OBJECTBOX}class Shelf { Shelf(Store store) : box = store.box<Lab>(); final Box<Lab> box; void keep() { final lab = Lab(${make}, 'a'); ${keep} } void go() { for (final lab in ${get}) { ${use(`lab!.${part}`)} } } }`,
  ];
  return [
    drift(
      'write',
      (make) => `await db.update(db.labs).write(LabsCompanion(title: Value(${make}), note: const Value('a')));`,
    ),
    drift(
      'write where',
      (make) =>
        `await (db.update(db.labs)..where((t) => t.id.equals(1))).write(LabsCompanion(title: Value(${make}), note: const Value('a')));`,
    ),
    drift(
      'replace',
      (make) =>
        `await db.update(db.labs).replace(LabsCompanion(id: const Value(1), title: Value(${make}), note: const Value('a')));`,
    ),
    drift(
      'a companion that is kept',
      (make) =>
        `final entry = LabsCompanion.insert(title: ${make}, note: 'a'); await db.into(db.labs).insert(entry, mode: InsertMode.insertOrReplace);`,
    ),
    drift(
      'a companion that is copied',
      (make) =>
        `final entry = const LabsCompanion(note: Value('a')).copyWith(title: Value(${make})); await db.into(db.labs).insertOnConflictUpdate(entry);`,
    ),
    drift(
      'a batch in a loop',
      (make) =>
        `await db.batch((batch) { for (final one in [${make}]) { batch.insert(db.labs, LabsCompanion.insert(title: one, note: 'a')); } });`,
    ),
    drift(
      'a batch of all',
      (make) =>
        `await db.batch((batch) { batch.insertAllOnConflictUpdate(db.labs, [${make}].map((one) => LabsCompanion.insert(title: one, note: 'a')).toList()); });`,
    ),
    drift(
      'a batch that updates',
      (make) =>
        `await db.batch((batch) { batch.update(db.labs, LabsCompanion(title: Value(${make}), note: const Value('a'))); });`,
    ),
    drift(
      'a row that is given back',
      (make) => `await db.into(db.labs).insertReturning(LabsCompanion.insert(title: ${make}, note: 'a'));`,
    ),
    drift('a row itself', (make) => `await db.into(db.labs).insert(Lab(id: 1, title: ${make}, note: 'a'));`),
    drift('managers', (make) => `await db.managers.labs.create((o) => o(title: ${make}, note: 'a'));`),
    isar('several', 'await isar.writeTxn(() => isar.labs.putAll([lab]));'),
    isar(
      'several at once',
      'isar.writeTxnSync(() { isar.labs.putAllSync([lab]); });',
      'isar.labs.where().findAllSync()',
    ),
    isar('by an index', 'await isar.writeTxn(() async { await isar.labs.putAllByIndex("title", [lab]); });'),
    isar(
      'several by their numbers',
      'await isar.writeTxn(() => isar.labs.putAll([lab]));',
      'await isar.labs.getAll([1])',
    ),
    objects('several', 'box.putMany([lab]);', 'box.getAll()'),
  ];
};

/** What these keep is told of there too. */
const isTold = ([title]: Ways[number]): boolean => /^(?:AsyncStorage|SharedPreferences)/.test(title);
const isFree = (row: Ways[number]): boolean => !isTold(row);

brings(DART, [...inDart("'labs'").filter(isFree), ...parts('title')]);
brings(DART, inDart("'labs'").filter(isTold), 'analytics user-defaults');
brings(DART, inDart("'settings'").filter(isTold), 'user-defaults');
bringsNone(DART, [...inDart("'settings'").filter(isFree), ...parts('note')]);
brings(JAVASCRIPT, inJavascript("'labs'").filter(isFree));
brings(JAVASCRIPT, inJavascript("'labs'").filter(isTold), 'analytics user-defaults');
brings(JAVASCRIPT, inJavascript("'settings'").filter(isTold), 'user-defaults');
bringsNone(JAVASCRIPT, inJavascript("'settings'").filter(isFree));
