import 'package:flutter_bloc/flutter_bloc.dart';

import '../data/record.dart';
import '../data/records_repository.dart';

sealed class RecordsEvent {
  const RecordsEvent();
}

class RecordsConnected extends RecordsEvent {
  const RecordsConnected();
}

class RecordsRefreshed extends RecordsEvent {
  const RecordsRefreshed();
}

class RecordsState {
  const RecordsState({this.loading = false, this.records = const []});

  final bool loading;
  final List<ClinicalRecord> records;
}

class RecordsBloc extends Bloc<RecordsEvent, RecordsState> {
  RecordsBloc(this._repository) : super(const RecordsState()) {
    on<RecordsConnected>(_onConnected);
    on<RecordsRefreshed>(_onRefreshed);
  }

  final RecordsRepository _repository;

  Future<void> _onConnected(RecordsConnected event, Emitter<RecordsState> emit) async {
    if (await _repository.requestAuthorization()) add(const RecordsRefreshed());
  }

  Future<void> _onRefreshed(RecordsRefreshed event, Emitter<RecordsState> emit) async {
    emit(RecordsState(loading: true, records: state.records));
    emit(RecordsState(records: await _repository.loadAll()));
  }
}
