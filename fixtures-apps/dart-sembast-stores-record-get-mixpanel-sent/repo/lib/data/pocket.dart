import 'package:path/path.dart' as p;
import 'package:path_provider/path_provider.dart';
import 'package:sembast/sembast_io.dart';

/// The app's own database, a file in the support folder.
class Pocket {
  Pocket._(this._db);

  static final shots = StoreRef<String, String>('shots');
  static final wishes = StoreRef<String, String>('wishes');

  final Database _db;

  static Future<Pocket> open() async {
    final folder = await getApplicationSupportDirectory();
    return Pocket._(await databaseFactoryIo.openDatabase(p.join(folder.path, 'catkin.db')));
  }

  Future<void> put(StoreRef<String, String> store, String key, String value) => store.record(key).put(_db, value);

  Future<String?> get(StoreRef<String, String> store, String key) => store.record(key).get(_db);
}
