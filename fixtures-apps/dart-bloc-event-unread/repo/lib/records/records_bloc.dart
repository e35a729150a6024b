import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter_bloc/flutter_bloc.dart';

part 'records_event.dart';
part 'records_state.dart';

class RecordsBloc extends Bloc<RecordsEvent, RecordsState> {
  RecordsBloc(this._records) : super(const RecordsState()) {
    on<RecordsCategoryOpened>(_onCategoryOpened);
    on<RecordsCleared>((event, emit) => emit(const RecordsState()));
  }

  final AppleHealthClinicalRecords _records;

  Future<void> _onCategoryOpened(RecordsCategoryOpened event, Emitter<RecordsState> emit) async {
    final found = await _records.getData(event.category);
    emit(state.withDocuments(event.category, found));
  }
}
