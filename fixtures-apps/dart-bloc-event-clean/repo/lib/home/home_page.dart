import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';
import 'package:flutter_bloc/flutter_bloc.dart';

import '../consent/consent_cubit.dart';
import '../records/records_bloc.dart';
import '../settings_page.dart';

class HomePage extends StatelessWidget {
  const HomePage({super.key});

  @override
  Widget build(BuildContext context) => BlocListener<ConsentCubit, Consent>(
        listenWhen: (before, now) => now == Consent.granted,
        listener: (context, _) => context.read<RecordsBloc>()
          ..add(const RecordsCategoryOpened(ClinicalType.allergy))
          ..add(const RecordsCategoryOpened(ClinicalType.condition)),
        child: BlocBuilder<RecordsBloc, RecordsState>(
          builder: (context, state) => ListView(
            children: [
              for (final MapEntry(:key, :value) in state.documents.entries)
                ListTile(title: Text(key.name), subtitle: Text('$value')),
              const SettingsPage(),
            ],
          ),
        ),
      );
}
