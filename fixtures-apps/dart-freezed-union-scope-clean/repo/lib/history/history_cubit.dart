import 'package:flutter_bloc/flutter_bloc.dart';

import 'history_repository.dart';
import 'scope.dart';

class HistoryState {
  const HistoryState({this.medications = const [], this.diagnoses = const [], this.procedures = const []});

  final List<String> medications;
  final List<String> diagnoses;
  final List<String> procedures;
}

class HistoryCubit extends Cubit<HistoryState> {
  HistoryCubit(this._repository) : super(const HistoryState());

  final HistoryRepository _repository;

  Future<void> load() async {
    if (!await _repository.authorize()) return;
    emit(HistoryState(
      medications: await _repository.titles(const Scope.medications(expanded: true)),
      diagnoses: await _repository.titles(const Scope.diagnoses()),
      procedures: await _repository.titles(const Scope.procedures()),
    ));
  }
}
