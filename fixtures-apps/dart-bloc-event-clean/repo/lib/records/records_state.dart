part of 'records_bloc.dart';

class RecordsState {
  const RecordsState([this.documents = const {}]);

  final Map<ClinicalType, Object?> documents;

  RecordsState withDocuments(ClinicalType category, Object? found) => RecordsState({...documents, category: found});
}
