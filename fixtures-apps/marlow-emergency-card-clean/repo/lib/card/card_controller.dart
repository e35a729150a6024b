import 'package:flutter/foundation.dart';

import '../data/allergy_source.dart';
import '../data/last_count_cache.dart';

class CardController extends ChangeNotifier {
  CardController(this._source, this._cache);

  final AllergySource _source;
  final LastCountCache _cache;

  int allergies = 0;
  bool connected = false;

  Future<void> open() async {
    allergies = await _cache.lastCount();
    notifyListeners();
    await _source.connect();
    connected = true;
    allergies = await _source.countAllergies();
    await _cache.store(allergies);
    notifyListeners();
  }
}
