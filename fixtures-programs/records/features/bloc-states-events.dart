// a Bloc with sealed events and states and a listener that reports them
import 'dart:convert';

import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';
import 'package:flutter_bloc/flutter_bloc.dart';
import 'package:sentry_flutter/sentry_flutter.dart';

sealed class ChartEvent {}

class ChartOpened extends ChartEvent {}

sealed class ChartState {}

class ChartLoading extends ChartState {
  ChartLoading(this.step);
  final String step;
}

class ChartReady extends ChartState {
  ChartReady(this.conditions);
  final List<String> conditions;
}

class ChartBloc extends Bloc<ChartEvent, ChartState> {
  ChartBloc() : super(ChartLoading('idle')) {
    on<ChartOpened>((event, emit) async {
      emit(ChartLoading('asking'));
      final plugin = AppleHealthClinicalRecords();
      await plugin.requestAuthorization([ClinicalType.condition]);
      final rows = await plugin.getData(ClinicalType.condition) as List<dynamic>? ?? const [];
      emit(ChartReady([for (final row in rows) jsonDecode(row as String)['code']['text'] as String]));
    });
  }
}

void main() => runApp(BlocProvider(create: (_) => ChartBloc()..add(ChartOpened()), child: const MaterialApp(home: ChartPage())));

class ChartPage extends StatelessWidget {
  const ChartPage({super.key});

  @override
  Widget build(BuildContext context) => BlocConsumer<ChartBloc, ChartState>(
        listener: (context, state) {
          switch (state) {
            case ChartLoading(:final step):
              Sentry.captureMessage('chart $step');
            case ChartReady(:final conditions):
              Sentry.captureMessage('chart ${conditions.join(', ')}'); // leak: clinical-data-to-third-party
          }
        },
        builder: (context, state) => Text(state is ChartReady ? state.conditions.join('\n') : '…'),
      );
}
