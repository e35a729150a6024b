import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';
import 'package:flutter_bloc/flutter_bloc.dart';

import 'consent/consent_cubit.dart';
import 'home/home_page.dart';
import 'records/records_bloc.dart';

void main() => runApp(
      RepositoryProvider(
        create: (_) => AppleHealthClinicalRecords(),
        child: MultiBlocProvider(
          providers: [
            BlocProvider(create: (context) => ConsentCubit(context.read<AppleHealthClinicalRecords>())..ask()),
            BlocProvider(create: (context) => RecordsBloc(context.read<AppleHealthClinicalRecords>())),
          ],
          child: const MaterialApp(home: Scaffold(body: HomePage())),
        ),
      ),
    );
