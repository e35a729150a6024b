import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter_riverpod/flutter_riverpod.dart';

final pluginProvider = Provider<AppleHealthClinicalRecords>((ref) => AppleHealthClinicalRecords());
