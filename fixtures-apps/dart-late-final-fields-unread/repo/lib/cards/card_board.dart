import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';

/// The cards of the board. Each is read when it is looked at for the first time.
class CardBoard {
  final AppleHealthClinicalRecords _health = AppleHealthClinicalRecords();

  late final Future<Object?> labs = _read(ClinicalType.labResult);
  late final Future<Object?> vitals = _read(ClinicalType.vitalSign);

  Future<void> connect() async {
    await _health.requestAuthorization([
      ClinicalType.labResult,
      ClinicalType.vitalSign,
    ]);
  }

  Future<Object?> _read(ClinicalType type) async => await _health.getData(type);
}
