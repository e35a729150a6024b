import 'package:flutter/foundation.dart';

import '../health/health_service.dart';
import 'camper.dart';

class FormController extends ChangeNotifier {
  FormController(this._health);

  final HealthService _health;

  Camper camper = const Camper();
  String allergies = '';

  Future<void> fillIn() async {
    await _health.askPermission();
    allergies = await _health.allergySummary();
    notifyListeners();
  }
}
