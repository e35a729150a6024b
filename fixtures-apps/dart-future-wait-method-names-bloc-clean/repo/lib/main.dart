import 'package:flutter/material.dart';
import 'package:flutter_bloc/flutter_bloc.dart';

import 'data/records_repository.dart';
import 'records/records_bloc.dart';
import 'records/records_page.dart';

void main() => runApp(
      MaterialApp(
        home: BlocProvider(
          create: (_) => RecordsBloc(const ChannelRecordsRepository()),
          child: const RecordsPage(),
        ),
      ),
    );
