import 'package:health_kit_reporter/health_kit_reporter.dart';
import 'package:health_kit_reporter/model/payload/clinical_record.dart';
import 'package:health_kit_reporter/model/predicate.dart';
import 'package:health_kit_reporter/model/type/clinical_type.dart';

import 'procedure.dart';

class ProceduresRepository {
  final String _type = ClinicalType.procedureRecord.identifier;

  Future<List<Procedure>> load() async {
    await HealthKitReporter.requestAuthorization([_type], []);
    final samples = await HealthKitReporter.sampleQuery(_type, Predicate(DateTime(2000), DateTime.now()));
    return samples
        .whereType<ClinicalRecord>()
        .map((record) => Procedure(
              title: record.harmonized.displayName,
              date: DateTime.fromMillisecondsSinceEpoch(record.startTimestamp.toInt() * 1000),
            ))
        .toList();
  }
}
