import 'package:go_router/go_router.dart';

import '../pages/records_page.dart';
import '../pages/welcome_page.dart';
import 'destination.dart';
import 'shell.dart';

final router = GoRouter(routes: [
  GoRoute(path: '/', builder: (context, state) => const WelcomePage()),
  StatefulShellRoute.indexedStack(
    builder: (context, state, shell) => Shell(shell: shell),
    branches: [
      for (final destination in destinations)
        StatefulShellBranch(routes: [
          GoRoute(
            path: destination.path,
            builder: (context, state) => RecordsPage(title: destination.label, type: destination.type),
          ),
        ]),
    ],
  ),
]);
