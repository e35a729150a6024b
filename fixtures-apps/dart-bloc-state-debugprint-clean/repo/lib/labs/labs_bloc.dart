import 'package:flutter/foundation.dart';
import 'package:flutter_bloc/flutter_bloc.dart';

import 'lab_result.dart';
import 'labs_repository.dart';

class LabsRequested {
  const LabsRequested();
}

sealed class LabsState {
  const LabsState();
}

class LabsLoading extends LabsState {
  const LabsLoading();
}

class LabsDenied extends LabsState {
  const LabsDenied();
}

class LabsLoaded extends LabsState {
  const LabsLoaded(this.results);

  final List<LabResult> results;
}

class LabsBloc extends Bloc<LabsRequested, LabsState> {
  LabsBloc(this._repository) : super(const LabsLoading()) {
    on<LabsRequested>(_onRequested);
  }

  final LabsRepository _repository;

  Future<void> _onRequested(LabsRequested event, Emitter<LabsState> emit) async {
    if (!await _repository.authorize()) {
      emit(const LabsDenied());
      return;
    }
    final results = await _repository.fetch();
    debugPrint('LabsBloc: ${results.length} results');
    emit(LabsLoaded(results));
  }
}
