import 'package:flutter/foundation.dart';

import 'records_service.dart';

class PassportViewModel {
  PassportViewModel(this._service);

  final RecordsService _service;

  final allergies = ValueNotifier<List<String>>(const []);
  final procedures = ValueNotifier<List<String>>(const []);
  final immunizations = ValueNotifier<List<String>>(const []);

  Future<void> load() async {
    if (!await _service.connect(const ['allergy', 'procedure', 'immunization'])) return;
    allergies.value = await _service.entries('allergy');
    procedures.value = await _service.entries('procedure');
    immunizations.value = await _service.entries('immunization');
  }

  void dispose() {
    allergies.dispose();
    procedures.dispose();
    immunizations.dispose();
  }
}
