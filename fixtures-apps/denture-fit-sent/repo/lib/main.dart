import 'package:flutter/material.dart';
import 'package:flutter_bloc/flutter_bloc.dart';
import 'package:sentry_flutter/sentry_flutter.dart';

import 'fitting/fitting_cubit.dart';
import 'fitting/fitting_page.dart';
import 'health/condition_channel.dart';
import 'support/trail_observer.dart';

Future<void> main() async {
  Bloc.observer = TrailObserver();
  await SentryFlutter.init(
    (options) => options.dsn = 'https://9ad0@o12.ingest.sentry.io/7',
    appRunner: () => runApp(
      BlocProvider(
        create: (_) => FittingCubit(const ConditionChannel()),
        child: const MaterialApp(title: 'Denture', home: FittingPage()),
      ),
    ),
  );
}
