import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/foundation.dart';

import 'records_x.dart';

class CellarModel extends ChangeNotifier {
  CellarModel(this._records);

  final AppleHealthClinicalRecords _records;
  int medicines = 0;
  int allergies = 0;
  int operations = 0;

  Future<void> refresh() async {
    if (!await _records.connect()) return;
    medicines = (await _records.medicines()).length;
    allergies = (await _records.allergies()).length;
    operations = (await _records.operations()).length;
    notifyListeners();
  }
}
