import 'clinical_id.dart';

typedef CardLine = ({String title, String? code});

abstract interface class ClinicalRepository {
  Future<bool> authorize();

  Future<List<CardLine>> fetch(ClinicalId id);
}
