import 'package:flutter/foundation.dart';
import 'package:health_kit_reporter/health_kit_reporter.dart';
import 'package:health_kit_reporter/model/payload/sample.dart';
import 'package:health_kit_reporter/model/predicate.dart';
import 'package:health_kit_reporter/model/type/clinical_type.dart';

class HealthAccess extends ChangeNotifier {
  static const _types = {
    ClinicalType.allergyRecord,
    ClinicalType.coverageRecord,
    ClinicalType.procedureRecord,
  };

  bool _granted = false;
  bool get granted => _granted;

  Future<void> connect() async {
    _granted = await HealthKitReporter.requestAuthorization(_types.map((type) => type.identifier).toList(), const []);
    notifyListeners();
  }

  Future<List<Sample>> samplesOf(ClinicalType type) =>
      HealthKitReporter.sampleQuery(type.identifier, Predicate(DateTime(2000), DateTime.now()));
}
