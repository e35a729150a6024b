import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter_bloc/flutter_bloc.dart';

enum Consent { unknown, granted, denied, unavailable }

class ConsentCubit extends Cubit<Consent> {
  ConsentCubit(this._records) : super(Consent.unknown);

  final AppleHealthClinicalRecords _records;

  static const categories = [
    ClinicalType.allergy,
    ClinicalType.condition,
  ];

  Future<void> ask() async {
    if (await _records.checkIfHealthDataAvailable() != true) return emit(Consent.unavailable);
    final granted = await _records.requestAuthorization(categories);
    emit(granted == true ? Consent.granted : Consent.denied);
  }
}
