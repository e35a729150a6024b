part of 'records_bloc.dart';

sealed class RecordsEvent {
  const RecordsEvent();
}

final class RecordsCategoryOpened extends RecordsEvent {
  const RecordsCategoryOpened(this.category);

  final ClinicalType category;
}

final class RecordsCleared extends RecordsEvent {
  const RecordsCleared();
}
