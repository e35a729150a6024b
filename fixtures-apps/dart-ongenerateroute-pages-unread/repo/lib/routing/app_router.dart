import 'package:flutter/material.dart';

import '../data/record_repository.dart';
import '../pages/home_page.dart';
import '../pages/labs_page.dart';
import '../pages/shots_page.dart';
import 'routes.dart';

class AppRouter {
  const AppRouter(this._repository);

  final RecordRepository _repository;

  Route<void> onGenerateRoute(RouteSettings settings) {
    final Widget page = switch (settings.name) {
      Routes.labs => LabsPage(repository: _repository),
      Routes.shots => ShotsPage(repository: _repository),
      Routes.vitals => LabsPage(repository: _repository),
      _ => HomePage(repository: _repository),
    };
    return MaterialPageRoute<void>(builder: (_) => page, settings: settings);
  }
}
