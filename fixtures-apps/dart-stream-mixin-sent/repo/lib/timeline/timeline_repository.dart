import 'package:health_kit_reporter/health_kit_reporter.dart';
import 'package:health_kit_reporter/model/payload/clinical_record.dart';
import 'package:health_kit_reporter/model/predicate.dart';
import 'package:health_kit_reporter/model/type/clinical_type.dart';

import 'timeline_entry.dart';

class TimelineRepository {
  static final _medications = ClinicalType.medicationRecord.identifier;

  Stream<TimelineEntry> entries() async* {
    if (!await HealthKitReporter.isAvailable()) return;
    if (!await HealthKitReporter.requestAuthorization([_medications], const [])) return;
    final samples = await HealthKitReporter.sampleQuery(_medications, Predicate(DateTime(2000), DateTime.now()));
    for (final record in samples.whereType<ClinicalRecord>()) {
      yield (
        title: record.harmonized.displayName,
        received: DateTime.fromMillisecondsSinceEpoch(record.startTimestamp.toInt() * 1000),
      );
    }
  }
}
