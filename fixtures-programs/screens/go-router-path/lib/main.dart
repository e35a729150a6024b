// asks: condition immunization | reads: condition immunization
// go_router: a path parameter names the type, byName turns it back
// open: it cannot be told
import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';
import 'package:go_router/go_router.dart';

const offered = [ClinicalType.condition, ClinicalType.immunization];

final router = GoRouter(routes: [
  GoRoute(path: '/', builder: (context, state) => const HomePage()),
  GoRoute(
    path: '/records/:kind',
    builder: (context, state) => RecordsPage(type: offered.byName(state.pathParameters['kind']!)),
  ),
]);

void main() => runApp(MaterialApp.router(routerConfig: router));

class HomePage extends StatelessWidget {
  const HomePage({super.key});

  @override
  Widget build(BuildContext context) => Column(children: [
        for (final type in offered)
          TextButton(onPressed: () => context.go('/records/${type.name}'), child: Text(type.name)),
      ]);
}

class RecordsPage extends StatelessWidget {
  RecordsPage({super.key, required this.type});
  final ClinicalType type;
  late final Future<dynamic> _found = _load();

  Future<dynamic> _load() async {
    final plugin = AppleHealthClinicalRecords();
    await plugin.requestAuthorization(offered);
    return plugin.getData(type);
  }

  @override
  Widget build(BuildContext context) =>
      FutureBuilder(future: _found, builder: (context, found) => Text('${found.data}'));
}
