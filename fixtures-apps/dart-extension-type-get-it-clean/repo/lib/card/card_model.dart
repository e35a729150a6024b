import 'package:flutter/foundation.dart';

import '../clinical/clinical_id.dart';
import '../clinical/clinical_repository.dart';

class CardModel extends ChangeNotifier {
  CardModel(this._repository);

  final ClinicalRepository _repository;

  List<CardLine> warnings = const [];
  List<CardLine> vaccines = const [];

  Future<void> refresh() async {
    if (!await _repository.authorize()) return;
    warnings = [
      ...await _repository.fetch(ClinicalId.allergy),
      ...await _repository.fetch(ClinicalId.condition),
    ];
    vaccines = await _repository.fetch(ClinicalId.immunization);
    notifyListeners();
  }
}
