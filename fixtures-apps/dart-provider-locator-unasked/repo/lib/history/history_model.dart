import 'package:flutter/foundation.dart';

import 'history_repository.dart';

class HistoryModel extends ChangeNotifier {
  HistoryModel(this._repository);

  final HistoryRepository _repository;

  String illnesses = '';
  String operations = '';

  Future<void> load() async {
    if (!await _repository.connect()) return;
    illnesses = await _repository.illnesses();
    operations = await _repository.operations();
    notifyListeners();
  }
}
