// asks: allergy coverage medication | reads: allergy coverage medication
// a request object filled by cascades
import 'package:flutter/material.dart';
import 'package:flutter/services.dart';

const channel = MethodChannel('chart/clinical');

class RecordsRequest {
  final types = <String>[];
  int limit = 0;
  void include(String type) => types.add(type);

  Future<void> run() async {
    await channel.invokeMethod<void>('requestAccess', types);
    for (final type in types) {
      final titles = await channel.invokeListMethod<String>('fetch', type) ?? [];
      debugPrint(titles.take(limit).join(', '));
    }
  }
}

void main() => runApp(const MaterialApp(home: SheetPage()));

class SheetPage extends StatefulWidget {
  const SheetPage({super.key});

  @override
  State<SheetPage> createState() => _SheetPageState();
}

class _SheetPageState extends State<SheetPage> {
  @override
  void initState() {
    super.initState();
    final request = RecordsRequest()
      ..include('AllergyRecord')
      ..limit = 20
      ..include('CoverageRecord')
      ..types.add('MedicationRecord');
    request.run();
  }

  @override
  Widget build(BuildContext context) => const Scaffold(body: Text('Sheet'));
}
