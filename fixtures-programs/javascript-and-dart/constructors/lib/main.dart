// asks: medication procedure vitalSign | reads: medication procedure vitalSign
// named, redirecting, const and factory constructors
import 'package:flutter/material.dart';
import 'package:flutter/services.dart';

const channel = MethodChannel('chart/clinical');

class Source {
  const Source(this.type, this.limit);
  const Source.latest(String type) : this(type, 1);
  const Source.pills() : this.latest('MedicationRecord');

  factory Source.forTab(String tab) {
    if (tab == 'surgeries') return const Source('ProcedureRecord', 10);
    return const Source.latest('VitalSignRecord');
  }

  final String type;
  final int limit;

  Future<List<String>> read() async {
    final titles = await channel.invokeListMethod<String>('fetch', type) ?? [];
    return titles.take(limit).toList();
  }
}

final sources = [const Source.pills(), Source.forTab('surgeries'), Source.forTab('vitals')];

Future<void> load() async {
  await channel.invokeMethod<void>('requestAccess', sources.map((source) => source.type).toList());
  for (final source in sources) {
    debugPrint('${await source.read()}');
  }
}

void main() => runApp(const MaterialApp(home: HomePage()));

class HomePage extends StatelessWidget {
  const HomePage({super.key});

  @override
  Widget build(BuildContext context) =>
      const Scaffold(body: TextButton(onPressed: load, child: Text('Load')));
}
