import 'package:health_kit_reporter/health_kit_reporter.dart';
import 'package:health_kit_reporter/model/type/clinical_type.dart';

Future<bool> requestRecordAccess() => HealthKitReporter.requestAuthorization(
      [
        ClinicalType.labResultRecord.identifier,
        ClinicalType.medicationRecord.identifier,
        ClinicalType.allergyRecord.identifier,
      ],
      [],
    );
