import 'dart:async';

import 'package:flutter_bloc/flutter_bloc.dart';

import 'health_repository.dart';
import 'repositories.dart';

class DrawerState {
  const DrawerState({this.labs = const [], this.medicines = const [], this.plans = const []});

  final List<Lab> labs;
  final List<String> medicines;
  final List<String> plans;
}

class DrawerCubit extends Cubit<DrawerState> {
  DrawerCubit(this._labs, this._medicines, this._plans) : super(const DrawerState());

  final LabRepository _labs;
  final MedicineRepository _medicines;
  final PlanRepository _plans;

  Future<void> load() async {
    await HealthRepository.channel.invokeMethod<void>('authorize');
    final (labs, medicines, plans) = await (_labs.all(), _medicines.all(), _plans.all()).wait;
    emit(DrawerState(labs: labs, medicines: medicines, plans: plans));
  }
}
