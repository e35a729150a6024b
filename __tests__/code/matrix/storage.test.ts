/** What is kept and comes out again goes to each kind of destination in every language, and what is kept beside it to none. */

import { describe } from 'vitest';
import { DART, DART_SINKS } from './dart.ts';
import { JAVASCRIPT, JAVASCRIPT_SINKS } from './javascript.ts';
import { matrix, type Parts, type Ways } from './matrix.ts';
import { C_SHARP, C_SHARP_SINKS, KOTLIN, KOTLIN_SINKS, OBJECTIVE_C, OBJECTIVE_C_SINKS } from './others.ts';

/** A store: what keeps `VALUE` under `KEY`, what gets it by `KEY`, and the lines that both need at their head. */
type Stores = Readonly<Record<string, readonly [keeps: string, gets: string, head?: string]>>;
type Files = (parts: Parts, head: string, keeps: string, gets: string) => Readonly<Record<string, string>>;

/** Each store as a way: one thing is kept as `last`, another as `theme`, and `last` is asked for. */
function kept(stores: Stores, files: Files): Ways {
  return Object.fromEntries(
    Object.entries(stores).map(([title, [keeps, gets, head = '']]) => [
      title,
      (parts: Parts) => {
        const put = (key: string, value: string): string =>
          keeps.replaceAll('KEY', key).replaceAll('VALUE', () => value);
        return files(
          parts,
          head,
          `${put('last', parts.value)}\n${put('theme', parts.spare)}`,
          gets.replaceAll('KEY', 'last'),
        );
      },
    ]),
  );
}

describe('JavaScript', () => {
  const STORES: Stores = {
    AsyncStorage: [
      "await AsyncStorage.setItem('KEY', VALUE);",
      "await AsyncStorage.getItem('KEY')",
      "import AsyncStorage from '@react-native-async-storage/async-storage';",
    ],
    MMKV: [
      "storage.set('KEY', VALUE);",
      "storage.getString('KEY')",
      "import { MMKV } from 'react-native-mmkv';\nconst storage = new MMKV();",
    ],
    'web storage': ["localStorage.setItem('KEY', VALUE);", "localStorage.getItem('KEY')"],
    'web storage of a session': ["sessionStorage.setItem('KEY', VALUE);", "sessionStorage.getItem('KEY')"],
    'a secure store': [
      "await SecureStore.setItemAsync('KEY', VALUE);",
      "await SecureStore.getItemAsync('KEY')",
      "import * as SecureStore from 'expo-secure-store';",
    ],
    'an encrypted store': [
      "await EncryptedStorage.setItem('KEY', VALUE);",
      "await EncryptedStorage.getItem('KEY')",
      "import EncryptedStorage from 'react-native-encrypted-storage';",
    ],
    Preferences: [
      "await Preferences.set({ key: 'KEY', value: VALUE });",
      "(await Preferences.get({ key: 'KEY' })).value",
      "import { Preferences } from '@capacitor/preferences';",
    ],
    'a file': [
      "await FileSystem.writeAsStringAsync(FileSystem.documentDirectory + 'KEY.txt', VALUE);",
      "await FileSystem.readAsStringAsync(FileSystem.documentDirectory + 'KEY.txt')",
      "import * as FileSystem from 'expo-file-system';",
    ],
    'a file of react-native-fs': [
      "await RNFS.writeFile(RNFS.DocumentDirectoryPath + '/KEY.txt', VALUE, 'utf8');",
      "await RNFS.readFile(RNFS.DocumentDirectoryPath + '/KEY.txt', 'utf8')",
      "import RNFS from 'react-native-fs';",
    ],
    'a file of Capacitor': [
      "await Filesystem.writeFile({ path: 'KEY.txt', data: VALUE, directory: Directory.Data });",
      "(await Filesystem.readFile({ path: 'KEY.txt', directory: Directory.Data })).data",
      "import { Directory, Filesystem } from '@capacitor/filesystem';",
    ],
    'idb-keyval': [
      "await put('KEY', VALUE);",
      "await take('KEY')",
      "import { get as take, set as put } from 'idb-keyval';",
    ],
    'the keychain': [
      "await Keychain.setGenericPassword('name', VALUE, { service: 'KEY' });",
      "(await Keychain.getGenericPassword({ service: 'KEY' }) as any).password",
      "import * as Keychain from 'react-native-keychain';",
    ],
    'an object as a text': [
      "await AsyncStorage.setItem('KEY', JSON.stringify({ kept: VALUE }));",
      "JSON.parse((await AsyncStorage.getItem('KEY')) ?? '{}').kept",
      "import AsyncStorage from '@react-native-async-storage/async-storage';",
    ],
    'a table of expo-sqlite': [
      "await db.runAsync('INSERT INTO KEY (id, name) values (?, ?)', 'a', VALUE);",
      "(await db.getFirstAsync('SELECT * FROM KEY WHERE id = ?', 'a')).name",
      "import { useSQLiteContext } from 'expo-sqlite';\nconst db = useSQLiteContext();",
    ],
    'a column of expo-sqlite': [
      "await db.runAsync('UPDATE labs SET KEY = $value WHERE id = $id', { $value: VALUE, $id: 'a' });",
      "(await db.getAllAsync('SELECT id, KEY FROM labs')).map((row) => row.KEY).join()",
      "import * as SQLite from 'expo-sqlite';\nconst db = SQLite.openDatabaseSync('labs.db');",
    ],
    'a column by another name': [
      "await db.runAsync(`INSERT INTO labs (KEY) values ('${VALUE}')`);",
      "(await db.getAllAsync('SELECT l.KEY AS shown, l.other FROM labs l'))[0].shown",
      "import * as SQLite from 'expo-sqlite';\nconst db = SQLite.openDatabaseSync('labs.db');",
    ],
    'a table whose columns it is made with': [
      "await db.execAsync('CREATE TABLE IF NOT EXISTS KEY (id TEXT primary key, name TEXT NOT NULL)'); { const row = ['a', VALUE]; await db.runAsync('INSERT INTO KEY values (?, ?)', row); }",
      "(await db.getFirstAsync('SELECT * FROM KEY')).name",
      "import * as SQLite from 'expo-sqlite';\nconst db = SQLite.openDatabaseSync('labs.db');",
    ],
    'a statement that is kept': [
      "{ const name = VALUE; const sql = `INSERT INTO KEY (id, name) values ('a', '${name}')`; await db.runAsync(sql); }",
      '(await db.getFirstAsync(`SELECT * FROM ${TABLE}`)).name',
      "import * as SQLite from 'expo-sqlite';\nconst db = SQLite.openDatabaseSync('labs.db');\nconst TABLE = 'last';",
    ],
    'a table of op-sqlite': [
      "await db.execute('INSERT INTO KEY (id, name) values (?, ?)', ['a', VALUE]);",
      "(await db.execute('SELECT name FROM KEY')).rows[0].name",
      "import { open } from '@op-engineering/op-sqlite';\nconst db = open({ name: 'labs.db' });",
    ],
    'a table of Capacitor': [
      "await db.run('INSERT INTO KEY (id, name) values (?, ?)', ['a', VALUE]);",
      "(await db.query('SELECT name FROM KEY')).values[0].name",
      "import { CapacitorSQLite, SQLiteConnection } from '@capacitor-community/sqlite';\nconst db = new SQLiteConnection(CapacitorSQLite).createConnection('labs');",
    ],
    'a table of react-native-sqlite-storage': [
      "db.transaction((tx) => { tx.executeSql('INSERT INTO KEY (id, name) values (?, ?)', ['a', VALUE]); });",
      "await new Promise((resolve) => db.transaction((tx) => tx.executeSql('SELECT name FROM KEY', [], (_, results) => resolve(results.rows.item(0).name))))",
      "import SQLite from 'react-native-sqlite-storage';\nconst db = SQLite.openDatabase({ name: 'labs.db' });",
    ],
    Realm: [
      "realm.write(() => { realm.create('KEY', { name: VALUE }); });",
      "realm.objects('KEY')[0].name",
      "import Realm from 'realm';\nconst realm = new Realm();",
    ],
  };
  matrix(
    { ...JAVASCRIPT, told: 'src/get.ts' },
    JAVASCRIPT_SINKS,
    kept(STORES, ({ imports, sink }, head, keeps, gets) => ({
      'src/keep.ts': `${head}\nimport { loadRecords } from './health';\nexport async function keep() { const records = await loadRecords(); ${keeps} }\n`,
      'src/get.ts': `${[...new Set([...head.split('\n'), ...imports.split('\n')])].join('\n')}\nexport async function get() { const found = ${gets}; ${sink('found')} }\n`,
    })),
  );
});

describe('Dart', () => {
  const STORES: Stores = {
    SharedPreferences: [
      "await shared.setString('KEY', VALUE);",
      "shared.getString('KEY')",
      "import 'package:shared_preferences/shared_preferences.dart';\nlate SharedPreferences shared;",
    ],
    Hive: [
      "await Hive.box('records').put('KEY', VALUE);",
      "Hive.box('records').get('KEY')",
      "import 'package:hive/hive.dart';",
    ],
    'all that is in a box': [
      "await Hive.box('KEY').put('one', VALUE);",
      "Hive.box('KEY').values.first",
      "import 'package:hive/hive.dart';",
    ],
    'all that is in a box, by keys of the run': [
      "await Hive.box('KEY').putAll({for (final each in records) each.id: VALUE});",
      "Hive.box('KEY').toMap().values.join(', ')",
      "import 'package:hive_ce/hive.dart';",
    ],
    'a box that an object is given': [
      "await Shelf(await Hive.openBox('KEY')).put(records.first.id, VALUE);",
      "Shelf(await Hive.openBox('KEY')).all.join(', ')",
      "import 'package:hive/hive.dart';\nclass Shelf { Shelf(this._box); final Box _box; Iterable get all => _box.values; Future<void> put(String id, Object value) => _box.put(id, value); }",
    ],
    'a secure store': [
      "await FlutterSecureStorage().write(key: 'KEY', value: VALUE);",
      "await FlutterSecureStorage().read(key: 'KEY')",
      "import 'package:flutter_secure_storage/flutter_secure_storage.dart';",
    ],
    GetStorage: [
      "GetStorage().write('KEY', VALUE);",
      "GetStorage().read('KEY')",
      "import 'package:get_storage/get_storage.dart';",
    ],
    'a file': [
      "await File('KEY.txt').writeAsString(VALUE);",
      "await File('KEY.txt').readAsString()",
      "import 'dart:io';",
    ],
    'a file in a folder': [
      "await File('${(await getApplicationDocumentsDirectory()).path}/KEY.txt').writeAsString(VALUE);",
      "File('${(await getApplicationDocumentsDirectory()).path}/KEY.txt').readAsStringSync()",
      "import 'dart:io';",
    ],
    'a file that an object is given': [
      "await Shelf(File('KEY.txt')).keep(VALUE);",
      "await Shelf(File('KEY.txt')).text()",
      "import 'dart:io';\nclass Shelf { Shelf(this._file); final File _file; Future<String> text() => _file.readAsString(); Future<void> keep(String text) => _file.writeAsString(text); }",
    ],
    'a table of sqflite': [
      "await database.insert('KEY', {'id': 'a', 'name': VALUE});",
      "(await database.query('KEY', where: 'id = ?', whereArgs: ['a'])).first['name']",
      "import 'package:sqflite/sqflite.dart';\nlate Database database;",
    ],
    'a table of sqflite by SQL': [
      "await database.rawInsert('INSERT INTO KEY(id, name) values (?, ?)', ['a', VALUE]);",
      "(await database.rawQuery('SELECT name FROM KEY')).first['name']",
      "import 'package:sqflite/sqflite.dart';\nlate Database database;",
    ],
    'a column of sqflite, in a batch': [
      "final batch = database.batch(); batch.insert('labs', {'KEY': VALUE}); await batch.commit();",
      "(await database.rawQuery('SELECT KEY FROM labs')).first['KEY']",
      "import 'package:sqflite/sqflite.dart';\nlate Database database;",
    ],
    'SharedPreferences without a cache': [
      "await SharedPreferencesAsync().setString('KEY', VALUE);",
      "await SharedPreferencesAsync().getString('KEY')",
      "import 'package:shared_preferences/shared_preferences.dart';",
    ],
    'a map as a text': [
      "await shared.setString('KEY', jsonEncode({'kept': VALUE}));",
      "jsonDecode(shared.getString('KEY') ?? '{}')['kept']",
      "import 'package:shared_preferences/shared_preferences.dart';\nlate SharedPreferences shared;",
    ],
  };
  matrix(
    { ...DART, told: 'lib/get.dart' },
    DART_SINKS,
    kept(STORES, ({ imports, sink }, head, keeps, gets) => {
      const [package_ = '', ...made] = head.split('\n');
      return {
        'lib/keep.dart': `import 'health.dart';\n${head}\nFuture<void> keep() async { final records = await RecordStore().load(); ${keeps} }\n`,
        'lib/get.dart': `${package_}\n${imports}\n${made.join('\n')}\nFuture<void> get() async { final found = ${gets}; ${sink('found')} }\n`,
      };
    }),
  );
});

describe('Objective-C', () => {
  const STORES: Stores = {
    NSUserDefaults: [
      '[[NSUserDefaults standardUserDefaults] setObject:VALUE forKey:@"KEY"];',
      '[[NSUserDefaults standardUserDefaults] stringForKey:@"KEY"]',
    ],
    'a file': [
      '[VALUE writeToFile:@"KEY.txt" atomically:YES encoding:NSUTF8StringEncoding error:nil];',
      '[NSString stringWithContentsOfFile:@"KEY.txt" encoding:NSUTF8StringEncoding error:nil]',
    ],
    'the iCloud key-value store': [
      '[[NSUbiquitousKeyValueStore defaultStore] setString:VALUE forKey:@"KEY"];',
      '[[NSUbiquitousKeyValueStore defaultStore] stringForKey:@"KEY"]',
    ],
  };
  matrix(
    { ...OBJECTIVE_C, told: 'App/Get.m' },
    OBJECTIVE_C_SINKS,
    kept(STORES, ({ imports, sink }, _head, keeps, gets) => ({
      'App/Keep.m': `#import "Journal.h"\n@implementation Keeper\n- (void)keep { [Journal load:^(NSArray<HKClinicalRecord *> *records) { ${keeps} }]; }\n@end\n`,
      'App/Get.m': `${imports}\n@implementation Getter\n- (void)get { NSString *found = ${gets};\n ${sink('found')} }\n@end\n`,
    })),
  );
});

describe('C#', () => {
  const STORES: Stores = {
    Preferences: ['Preferences.Set("KEY", VALUE);', 'Preferences.Get("KEY", "")'],
    'Preferences by their object': ['Preferences.Default.Set("KEY", VALUE);', 'Preferences.Default.Get("KEY", "")'],
    'a secure store by its object': [
      'await SecureStorage.Default.SetAsync("KEY", VALUE);',
      'await SecureStorage.Default.GetAsync("KEY")',
    ],
    'a secure store': ['await SecureStorage.SetAsync("KEY", VALUE);', 'await SecureStorage.GetAsync("KEY")'],
    NSUserDefaults: [
      'NSUserDefaults.StandardUserDefaults.SetString(VALUE, "KEY");',
      'NSUserDefaults.StandardUserDefaults.StringForKey("KEY")',
    ],
    'a file': ['File.WriteAllText("KEY.txt", VALUE);', 'File.ReadAllText("KEY.txt")'],
    'a file that is waited for': [
      'await File.WriteAllTextAsync("KEY.txt", VALUE);',
      'await File.ReadAllTextAsync("KEY.txt")',
    ],
    'a file in a folder': [
      'File.WriteAllText(Path.Combine(FileSystem.AppDataDirectory, "KEY.txt"), VALUE);',
      'File.ReadAllText(Path.Combine(FileSystem.AppDataDirectory, "KEY.txt"))',
    ],
    'the iCloud key-value store': [
      'NSUbiquitousKeyValueStore.DefaultStore.SetString("KEY", VALUE);',
      'NSUbiquitousKeyValueStore.DefaultStore.GetString("KEY")',
    ],
    'the iCloud key-value store by a key in brackets': [
      'NSUbiquitousKeyValueStore.DefaultStore["KEY"] = new NSString(VALUE);',
      'NSUbiquitousKeyValueStore.DefaultStore["KEY"].ToString()',
    ],
    'a list in NSUserDefaults': [
      'NSUserDefaults.StandardUserDefaults["KEY"] = NSArray.FromStrings(VALUE);',
      'NSUserDefaults.StandardUserDefaults.StringArrayForKey("KEY")[0]',
    ],
    'a table of sqlite-net by SQL': [
      'await connection.ExecuteAsync("INSERT INTO KEY (Id, Name) values (?, ?)", "a", VALUE);',
      'await connection.ExecuteScalarAsync<string>("SELECT Name FROM KEY WHERE Id = ?", "a")',
    ],
    'a column of Dapper': [
      'await connection.ExecuteAsync("INSERT INTO labs (Id, KEY) values (@Id, @Value)", new { Id = "a", Value = VALUE });',
      '(await connection.QueryFirstAsync("SELECT KEY FROM labs")).KEY',
    ],
    MonkeyCache: ['Barrel.Current.Add("KEY", VALUE, TimeSpan.FromDays(1));', 'Barrel.Current.Get<string>("KEY")'],
  };
  matrix(
    { ...C_SHARP, told: 'Get.cs' },
    C_SHARP_SINKS,
    kept(STORES, ({ imports, sink }, _head, keeps, gets) => ({
      'Keep.cs': `namespace App;\npublic class Keeper\n{\n  public async Task Keep() { var records = await Journal.Load(); ${keeps} }\n}\n`,
      'Get.cs': `${imports}\nnamespace App;\npublic class Getter\n{\n  public async Task Get() { var found = ${gets}; ${sink('found')} }\n}\n`,
    })),
  );
});

describe('Kotlin', () => {
  const STORES: Stores = {
    Settings: [
      'settings.putString("KEY", VALUE)',
      'settings.getString("KEY", "")',
      'import com.russhwolf.settings.Settings\nval settings = Settings()',
    ],
    'Settings by a key in brackets': [
      'settings["KEY"] = VALUE',
      'settings.get<String>("KEY")',
      'import com.russhwolf.settings.Settings\nval settings = Settings()',
    ],
    'Settings that may be missing': [
      'settings.putString("KEY", VALUE)',
      'settings.getStringOrNull("KEY")',
      'import com.russhwolf.settings.Settings\nval settings = Settings()',
    ],
    'a table of SQLDelight': [
      'db.labQueries.keep_KEY("a", VALUE)',
      'db.labQueries.find_KEY("a", 1).executeAsOne().name',
      'import app.db.Notebook\nlateinit var db: Notebook',
    ],
    'a table of SQLDelight, all columns': [
      'db.labQueries.keepAll_KEY(id = "a", name = VALUE)',
      'db.labQueries.find_KEY("a", 1).executeAsList().joinToString { it.name }',
      'import app.db.Notebook\nlateinit var db: Notebook',
    ],
    'a table of SQLDelight, with a function for each row': [
      'db.labQueries.keep_KEY("a", VALUE)',
      'db.labQueries.find_KEY("a", 1) { id, name -> name }.executeAsOne()',
      'import app.db.Notebook\nlateinit var db: Notebook',
    ],
    'a column of SQLDelight, as a flow': [
      'db.labQueries.set_KEY(VALUE, "a")',
      'db.labQueries.column_KEY().asFlow().mapToList(Dispatchers.Default).first().first().KEY',
      'import app.db.Notebook\nlateinit var db: Notebook',
    ],
    'the iCloud key-value store': [
      'NSUbiquitousKeyValueStore.defaultStore.setString(VALUE, forKey = "KEY")',
      'NSUbiquitousKeyValueStore.defaultStore.stringForKey("KEY")',
      'import platform.Foundation.NSUbiquitousKeyValueStore',
    ],
    NSUserDefaults: [
      'NSUserDefaults.standardUserDefaults.setObject(VALUE, forKey = "KEY")',
      'NSUserDefaults.standardUserDefaults.stringForKey("KEY")',
      'import platform.Foundation.NSUserDefaults',
    ],
  };
  const SQL = ['last', 'theme']
    .map(
      (it) => `CREATE TABLE ${it} (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL);
keep_${it}:
INSERT OR REPLACE INTO ${it}(id, name) VALUES (?, ?);
keepAll_${it}:
INSERT INTO ${it} VALUES (:id, :name);
set_${it}:
UPDATE labs SET ${it} = :value WHERE id = :id;
find_${it}:
SELECT * FROM ${it} WHERE id = :id LIMIT :count;
column_${it}:
SELECT id, ${it} FROM labs;
count_${it}:
SELECT count(*) FROM ${it};
`,
    )
    .join('\n');
  matrix(
    {
      ...KOTLIN,
      told: 'src/iosMain/kotlin/Get.kt',
      beside: { ...KOTLIN.beside, 'src/commonMain/sqldelight/app/Lab.sq': SQL },
    },
    KOTLIN_SINKS,
    kept(STORES, ({ imports, sink }, head, keeps, gets) => {
      const [package_ = '', ...made] = head.split('\n');
      return {
        'src/iosMain/kotlin/Keep.kt': `package app\n${head}\nfun keep() { Journal.load { records -> ${keeps.replaceAll('\n', '; ')} } }\n`,
        'src/iosMain/kotlin/Get.kt': `package app\n${package_}\n${imports}\n${made.join('\n')}\nsuspend fun get() { val found = ${gets}\n ${sink('found')} }\n`,
      };
    }),
  );
});
