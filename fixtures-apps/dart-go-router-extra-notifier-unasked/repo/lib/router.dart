import 'package:go_router/go_router.dart';
import 'package:health_kit_reporter/model/type/clinical_type.dart';

import 'home/home_page.dart';
import 'records/records_page.dart';

final router = GoRouter(
  routes: [
    GoRoute(path: '/', builder: (context, state) => const HomePage()),
    GoRoute(
      path: '/records',
      builder: (context, state) => RecordsPage(type: state.extra! as ClinicalType),
    ),
  ],
);
