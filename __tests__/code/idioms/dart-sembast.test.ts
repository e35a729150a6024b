/** Stores of sembast, by their names and by the keys of their records, and other places of Dart by what they are called. */
import { DART } from './dart.ts';
import { eachApart } from './each-apart.ts';

const SEMBAST = "import 'package:sembast/sembast.dart';\n";

eachApart('Dart', DART, [
  [
    'records of stores that are handed to a helper',
    (make, use, told) =>
      `${SEMBAST}class Pocket { Pocket(this._db);\n static final first = StoreRef<String, String>('first');\n static final second = StoreRef<String, String>('second');\n final Database _db;\n Future<void> put(StoreRef<String, String> store, String key, String value) => store.record(key).put(_db, value);\n Future<String?> get(StoreRef<String, String> store, String key) => store.record(key).get(_db); }\nFuture<void> go(Pocket pocket) async { await pocket.put(Pocket.first, 'latest', ${make});\n await pocket.put(Pocket.second, 'latest', 'typed');\n final text = await pocket.get(Pocket.${told}, 'latest');\n ${use("text ?? ''")} }`,
  ],
  [
    'records of one store, by their keys',
    (make, use, told) =>
      `${SEMBAST}final store = StoreRef<String, String>.main();\nFuture<void> go(Database db) async { await store.record('first').put(db, ${make});\n await store.record('second').put(db, 'typed');\n final text = await store.record('${told}').get(db);\n ${use('text!')} }`,
  ],
  [
    'what is found in a store',
    (make, use, told) =>
      `${SEMBAST}final first = intMapStoreFactory.store('first');\nfinal second = intMapStoreFactory.store('second');\nFuture<void> go(Database db) async { await first.add(db, {'text': ${make}});\n await second.add(db, {'text': 'typed'});\n final found = await ${told}.find(db, finder: Finder(limit: 1));\n for (final row in found) { ${use("row.value['text'] as String")} } }`,
  ],
  [
    'what is told of a record',
    (make, use, told) =>
      `${SEMBAST}final store = stringMapStoreFactory.store('all');\nFuture<void> go(Database db) async { await store.record('first').put(db, {'text': ${make}});\n await store.record('second').put(db, {'text': 'typed'});\n store.record('${told}').onSnapshot(db).listen((snapshot) { ${use("snapshot!['text'] as String")} }); }`,
  ],
  [
    'a completer',
    (make, use, told) =>
      `Future<void> go() async { final first = Completer<String>();\n final second = Completer<String>();\n first.complete(${make});\n second.complete('typed');\n final text = await ${told}.future;\n ${use('text')} }`,
  ],
  [
    'controllers of streams',
    (make, use, told) =>
      `class Wires { final first = StreamController<String>.broadcast();\n final second = StreamController<String>.broadcast(); }\nvoid go(Wires wires) { wires.${told}.stream.listen((text) { ${use('text')} });\n wires.first.add(${make});\n wires.second.add('typed'); }`,
  ],
]);
