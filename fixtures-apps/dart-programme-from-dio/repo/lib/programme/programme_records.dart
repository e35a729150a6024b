import 'package:health_kit_reporter/health_kit_reporter.dart';
import 'package:health_kit_reporter/model/payload/sample.dart';
import 'package:health_kit_reporter/model/predicate.dart';

import 'programme.dart';

class ProgrammeRecords {
  const ProgrammeRecords();

  Future<Map<String, List<Sample>>> collect(Programme programme) async {
    final granted = await HealthKitReporter.requestAuthorization(programme.recordTypes, const []);
    if (!granted) return const {};
    final predicate = Predicate(DateTime(2020), DateTime.now());
    return {
      for (final type in programme.recordTypes) type: await HealthKitReporter.sampleQuery(type, predicate),
    };
  }
}
