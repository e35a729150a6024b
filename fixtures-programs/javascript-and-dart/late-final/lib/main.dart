// asks: procedure vitalSign | reads: procedure vitalSign
// late final fields, one with an initializer, one set in initState
import 'package:flutter/material.dart';
import 'package:flutter/services.dart';

const channel = MethodChannel('health.records/channel');

void main() => runApp(const MaterialApp(home: RehabPage()));

class RehabPage extends StatefulWidget {
  const RehabPage({super.key});

  @override
  State<RehabPage> createState() => _RehabPageState();
}

class _RehabPageState extends State<RehabPage> {
  late final String _main;
  late final List<String> _types = [_main, 'vitals'];
  final _lines = <String>[];

  @override
  void initState() {
    super.initState();
    _main = 'procedures';
    _load();
  }

  Future<void> _load() async {
    await channel.invokeMethod<bool>('authorize', {'types': _types});
    for (final type in _types) {
      final titles = await channel.invokeListMethod<String>('records', {'type': type});
      if (mounted) setState(() => _lines.addAll(titles ?? []));
    }
  }

  @override
  Widget build(BuildContext context) => Scaffold(body: Text(_lines.join('\n')));
}
