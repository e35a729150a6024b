import 'package:flutter/material.dart';
import 'package:flutter_bloc/flutter_bloc.dart';

import 'drawer_cubit.dart';
import 'drawer_page.dart';
import 'repositories.dart';

void main() => runApp(
      BlocProvider(
        create: (_) => DrawerCubit(LabRepository(), MedicineRepository(), PlanRepository())..load(),
        child: const MaterialApp(home: DrawerPage()),
      ),
    );
