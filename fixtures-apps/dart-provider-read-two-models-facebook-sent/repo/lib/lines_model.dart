import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/foundation.dart';

/// A pile of lines, the newest on top.
abstract class LinesModel extends ChangeNotifier {
  List<String> lines = const [];

  String get top => lines.isEmpty ? '' : lines.first;

  void put(List<String> next) {
    lines = next;
    notifyListeners();
  }
}

class TipsModel extends LinesModel {
  TipsModel() {
    lines = const ['Pack your papers twice', 'Know the number of the embassy'];
  }
}

class ShotsModel extends LinesModel {
  final _plugin = AppleHealthClinicalRecords();

  Future<void> open() async {
    if (await _plugin.requestAuthorization([ClinicalType.immunization]) != true) return;
    final records = await _plugin.getData(ClinicalType.immunization) as List<dynamic>? ?? const [];
    put([for (final record in records) '${record['vaccineCode']?['text']}']);
  }
}
