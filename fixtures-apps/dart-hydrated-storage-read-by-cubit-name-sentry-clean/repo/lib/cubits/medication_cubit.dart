import 'dart:convert';

import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:hydrated_bloc/hydrated_bloc.dart';

/// The medications, one a line, as they were when the app was last open.
class MedicationCubit extends HydratedCubit<String> {
  MedicationCubit() : super('');

  final _records = AppleHealthClinicalRecords();

  Future<void> refresh() async {
    await _records.requestAuthorization([ClinicalType.medication]);
    final rows = await _records.getData(ClinicalType.medication) as List;
    emit(rows.map((row) => jsonDecode(row as String)['medicationCodeableConcept']['text'] as String).join('\n'));
  }

  @override
  String fromJson(Map<String, dynamic> json) => json['text'] as String;

  @override
  Map<String, dynamic> toJson(String state) => {'text': state};
}
