import 'package:flutter_bloc/flutter_bloc.dart';

import '../health/condition_channel.dart';
import 'fitting_state.dart';

class FittingCubit extends Cubit<FittingState> {
  FittingCubit(this._channel) : super(const FittingState());

  final ConditionChannel _channel;

  void spotAdded() => emit(state.copyWith(sore: state.sore + 1));

  Future<void> connect() async {
    final conditions = await _channel.conditions();
    emit(state.copyWith(conditions: conditions));
  }
}
