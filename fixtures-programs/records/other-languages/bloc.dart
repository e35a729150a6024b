// flutter_bloc: events, copied states and a listener
import 'dart:convert';

import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';
import 'package:flutter_bloc/flutter_bloc.dart';
import 'package:mixpanel_flutter/mixpanel_flutter.dart';

class Opened {}

class ResultState {
  const ResultState({this.newest = '', this.phase = 'idle'});
  final String newest, phase;
  ResultState copyWith({String? newest, String? phase}) =>
      ResultState(newest: newest ?? this.newest, phase: phase ?? this.phase);
}

class ResultBloc extends Bloc<Opened, ResultState> {
  ResultBloc(this._plugin) : super(const ResultState()) {
    on<Opened>((event, emit) async {
      emit(state.copyWith(phase: 'reading'));
      await _plugin.requestAuthorization([ClinicalType.labResult]);
      final rows = await _plugin.getData(ClinicalType.labResult) as List<dynamic>? ?? const [];
      emit(state.copyWith(phase: 'done', newest: jsonDecode(rows.last as String)['code']['text'] as String));
    });
  }
  final AppleHealthClinicalRecords _plugin;
}

Future<void> main() async {
  WidgetsFlutterBinding.ensureInitialized();
  final mixpanel = await Mixpanel.init('bl7', trackAutomaticEvents: false);
  runApp(BlocProvider(
    create: (_) => ResultBloc(AppleHealthClinicalRecords())..add(Opened()),
    child: BlocListener<ResultBloc, ResultState>(
      listener: (context, state) {
        mixpanel.track('result', properties: {'phase': state.phase});
        mixpanel.track('result', properties: {'newest': state.newest}); // leak: clinical-data-to-third-party
      },
      child: const MaterialApp(home: Text('Results')),
    ),
  ));
}
