import 'package:health_kit_reporter/health_kit_reporter.dart';
import 'package:health_kit_reporter/model/payload/clinical_record.dart';
import 'package:health_kit_reporter/model/predicate.dart';
import 'package:health_kit_reporter/model/type/clinical_type.dart';

class HealthGateway {
  const HealthGateway();

  static const _readable = [
    ClinicalType.labResultRecord,
    ClinicalType.medicationRecord,
  ];

  Future<bool> connect() async {
    if (!await HealthKitReporter.isAvailable()) return false;
    final toRead = [for (final type in _readable) type.identifier];
    return HealthKitReporter.requestAuthorization(toRead, const []);
  }

  Future<List<ClinicalRecord>> records(ClinicalType type) async {
    final always = Predicate(DateTime(2000), DateTime.now());
    final samples = await HealthKitReporter.sampleQuery(type.identifier, always);
    return samples.whereType<ClinicalRecord>().toList();
  }
}
