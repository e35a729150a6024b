import 'package:drift/drift.dart';
import 'package:drift_flutter/drift_flutter.dart';

part 'database.g.dart';

class LabRows extends Table {
  TextColumn get id => text()();
  TextColumn get title => text()();
  DateTimeColumn get takenAt => dateTime()();

  @override
  Set<Column> get primaryKey => {id};
}

@DriftDatabase(tables: [LabRows])
class AppDatabase extends _$AppDatabase {
  AppDatabase() : super(driftDatabase(name: 'hollybank'));

  @override
  int get schemaVersion => 1;

  Future<void> upsert(String id, String title, DateTime takenAt) =>
      into(labRows).insertOnConflictUpdate(LabRowsCompanion.insert(id: id, title: title, takenAt: takenAt));

  Future<List<LabRow>> newestFirst() =>
      (select(labRows)..orderBy([(row) => OrderingTerm.desc(row.takenAt)])).get();
}
