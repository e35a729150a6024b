// asks: immunization vitalSign | reads: immunization vitalSign
// a bloc: the picked event carries the type
import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';
import 'package:flutter_bloc/flutter_bloc.dart';

sealed class RecordsEvent {}

class Picked extends RecordsEvent {
  Picked(this.type);
  final ClinicalType type;
}

class RecordsBloc extends Bloc<RecordsEvent, String> {
  RecordsBloc(this._plugin) : super('') {
    on<Picked>((event, emit) async {
      await _plugin.requestAuthorization([event.type]);
      emit('${await _plugin.getData(event.type)}');
    });
  }
  final AppleHealthClinicalRecords _plugin;
}

void main() => runApp(BlocProvider(
      create: (_) => RecordsBloc(AppleHealthClinicalRecords()),
      child: const MaterialApp(home: BlocPage()),
    ));

class BlocPage extends StatelessWidget {
  const BlocPage({super.key});

  @override
  Widget build(BuildContext context) => Column(children: [
        TextButton(
          onPressed: () => context.read<RecordsBloc>().add(Picked(ClinicalType.immunization)),
          child: const Text('Vaccines'),
        ),
        TextButton(
          onPressed: () => context.read<RecordsBloc>().add(Picked(ClinicalType.vitalSign)),
          child: const Text('Vitals'),
        ),
        BlocBuilder<RecordsBloc, String>(builder: (context, text) => Text(text)),
      ]);
}
