import 'package:flutter/material.dart';
import 'package:flutter_bloc/flutter_bloc.dart';

import 'labs/labs_bloc.dart';
import 'labs/labs_page.dart';
import 'labs/labs_repository.dart';

void main() => runApp(
      MaterialApp(
        title: 'Heather',
        home: BlocProvider(
          create: (_) => LabsBloc(LabsRepository())..add(const LabsRequested()),
          child: const LabsPage(),
        ),
      ),
    );
