import 'package:flutter/material.dart';
import 'package:flutter_bloc/flutter_bloc.dart';
import 'package:hydrated_bloc/hydrated_bloc.dart';
import 'package:path_provider/path_provider.dart';
import 'package:sentry_flutter/sentry_flutter.dart';

import 'cubits/feedback_cubit.dart';
import 'cubits/medication_cubit.dart';
import 'home_page.dart';
import 'support/last_words.dart';

Future<void> main() async {
  WidgetsFlutterBinding.ensureInitialized();
  final folder = await getApplicationSupportDirectory();
  HydratedBloc.storage = await HydratedStorage.build(storageDirectory: HydratedStorageDirectory(folder.path));
  await SentryFlutter.init((options) => options.dsn = 'https://6b1f@o41.ingest.sentry.io/77');
  leaveLastWords();
  runApp(MultiBlocProvider(
    providers: [
      BlocProvider(create: (_) => MedicationCubit()..refresh()),
      BlocProvider(create: (_) => FeedbackCubit()),
    ],
    child: const MaterialApp(home: HomePage()),
  ));
}
