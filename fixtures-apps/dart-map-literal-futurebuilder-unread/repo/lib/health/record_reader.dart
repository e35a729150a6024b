import 'package:health_kit_reporter/health_kit_reporter.dart';
import 'package:health_kit_reporter/model/payload/clinical_record.dart';
import 'package:health_kit_reporter/model/predicate.dart';
import 'package:health_kit_reporter/model/type/clinical_type.dart';

Future<List<ClinicalRecord>> readRecords(ClinicalType type) async {
  final samples = await HealthKitReporter.sampleQuery(
    type.identifier,
    Predicate(DateTime(2010), DateTime.now()),
  );
  return samples.whereType<ClinicalRecord>().toList();
}
