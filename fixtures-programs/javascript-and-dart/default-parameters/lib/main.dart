// asks: condition immunization labResult | reads: condition immunization labResult
// named and optional positional parameters with defaults
import 'package:flutter/material.dart';
import 'package:flutter/services.dart';

const channel = MethodChannel('app.records');

class Records {
  const Records();

  Future<void> ask([String first = 'condition', String second = 'immunization']) async {
    await channel.invokeMethod<bool>('askFor', first);
    await channel.invokeMethod<bool>('askFor', second);
  }

  Future<List<String>> list({String type = 'condition', int limit = 20}) async {
    final titles = await channel.invokeListMethod<String>('list', type) ?? [];
    return titles.take(limit).toList();
  }
}

void main() => runApp(const MaterialApp(home: DiaryPage(records: Records())));

class DiaryPage extends StatelessWidget {
  const DiaryPage({super.key, required this.records});

  final Records records;

  Future<void> _load() async {
    await records.ask();
    await records.ask('labResult');
    debugPrint('${await records.list()}');
    debugPrint('${await records.list(limit: 5, type: 'immunization')}');
    debugPrint('${await records.list(type: 'labResult')}');
  }

  @override
  Widget build(BuildContext context) => Scaffold(
        body: TextButton(onPressed: _load, child: const Text('Load')),
      );
}
