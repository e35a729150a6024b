import 'package:flutter/material.dart';
import 'package:flutter_bloc/flutter_bloc.dart';

import 'history/history_cubit.dart';
import 'history/history_page.dart';
import 'history/history_repository.dart';

void main() => runApp(
      RepositoryProvider(
        create: (_) => const HistoryRepository(),
        child: BlocProvider(
          create: (context) => HistoryCubit(context.read<HistoryRepository>())..load(),
          child: const MaterialApp(home: HistoryPage()),
        ),
      ),
    );
