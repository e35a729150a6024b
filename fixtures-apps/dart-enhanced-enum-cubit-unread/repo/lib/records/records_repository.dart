import 'package:health_kit_reporter/health_kit_reporter.dart';
import 'package:health_kit_reporter/model/payload/sample.dart';
import 'package:health_kit_reporter/model/predicate.dart';
import 'package:health_kit_reporter/model/type/clinical_type.dart';

import 'record_topic.dart';

class RecordsRepository {
  const RecordsRepository();

  Future<bool> connect() {
    final readTypes = [for (final topic in RecordTopic.values) topic.type.identifier];
    return HealthKitReporter.requestAuthorization(readTypes, const []);
  }

  Future<List<Sample>> load(RecordTopic topic, {int years = 1}) {
    final now = DateTime.now();
    final predicate = Predicate(DateTime(now.year - years, now.month, now.day), now);
    return HealthKitReporter.sampleQuery(topic.type.identifier, predicate);
  }
}
