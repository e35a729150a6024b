import 'package:health_kit_reporter/health_kit_reporter.dart';
import 'package:health_kit_reporter/model/payload/clinical_record.dart';
import 'package:health_kit_reporter/model/predicate.dart';

import 'clinic_profile.dart';

class RecordService {
  Future<List<String>> load(ClinicProfile profile) async {
    await HealthKitReporter.requestAuthorization(profile.recordTypes, []);
    final titles = <String>[];
    for (final identifier in profile.recordTypes) {
      final samples = await HealthKitReporter.sampleQuery(identifier, Predicate(DateTime(2010), DateTime.now()));
      titles.addAll(samples.whereType<ClinicalRecord>().map((record) => record.harmonized.displayName));
    }
    return titles;
  }
}
