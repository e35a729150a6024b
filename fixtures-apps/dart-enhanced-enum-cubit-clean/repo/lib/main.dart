import 'package:flutter/material.dart';
import 'package:flutter_bloc/flutter_bloc.dart';

import 'home_page.dart';
import 'records/records_repository.dart';

void main() => runApp(
      RepositoryProvider(
        create: (_) => const RecordsRepository(),
        child: const MaterialApp(home: HomePage()),
      ),
    );
