import 'package:flutter/foundation.dart';

import '../records/camp_records.dart';

class CampController extends ChangeNotifier {
  CampController(this._records);

  final CampRecords _records;

  bool connected = false;
  List<String> allergies = const [];
  List<String> conditions = const [];

  Future<void> connect() async {
    connected = await _records.connect();
    notifyListeners();
  }

  Future<void> openAllergies() async {
    allergies = await _records.allergies();
    notifyListeners();
  }

  Future<void> openConditions() async {
    conditions = await _records.conditions();
    notifyListeners();
  }
}
