import 'package:get/get.dart';
import 'package:health_kit_reporter/health_kit_reporter.dart';
import 'package:health_kit_reporter/model/payload/clinical_record.dart';
import 'package:health_kit_reporter/model/predicate.dart';
import 'package:health_kit_reporter/model/type/clinical_type.dart';

import 'lab_name.dart';

class LabsService extends GetxService {
  final _identifier = ClinicalType.labResultRecord.identifier;

  Future<List<LabName>> load() async {
    if (!await HealthKitReporter.requestAuthorization([_identifier], const [])) return const [];
    final samples = await HealthKitReporter.sampleQuery(_identifier, Predicate(DateTime(2000), DateTime.now()));
    return [for (final record in samples.whereType<ClinicalRecord>()) LabName(record.harmonized.displayName)];
  }
}
