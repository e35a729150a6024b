import 'package:flutter/foundation.dart';

import '../data/allergy.dart';
import '../data/allergy_repository.dart';
import '../data/dish.dart';

class AllergyModel extends ChangeNotifier {
  AllergyModel(this._repository) : _allergies = _repository.cached;

  final AllergyRepository _repository;
  List<Allergy> _allergies;
  bool _busy = false;

  bool get busy => _busy;

  bool isSafe(Dish dish) =>
      !dish.ingredients.any((ingredient) => _allergies.any((allergy) => allergy.rulesOut(ingredient)));

  Future<void> refresh() async {
    _busy = true;
    notifyListeners();
    await _repository.connect();
    _allergies = await _repository.fetchFromHealth();
    _busy = false;
    notifyListeners();
  }
}
