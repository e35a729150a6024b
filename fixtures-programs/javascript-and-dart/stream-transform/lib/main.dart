// asks: allergy medication procedure | reads: allergy medication
// a stream with where, asyncMap and expand
import 'package:flutter/material.dart';
import 'package:flutter/services.dart';

const channel = MethodChannel('care/records');

const types = ['allergy', 'medication', 'procedure'];

Future<List<String>> read(String type) async =>
    await channel.invokeListMethod<String>('read', type) ?? [];

Stream<String> titles() => Stream.fromIterable(types)
    .where((type) => type != 'procedure')
    .asyncMap(read)
    .expand((found) => found);

void main() => runApp(const MaterialApp(home: SheetPage()));

class SheetPage extends StatefulWidget {
  const SheetPage({super.key});

  @override
  State<SheetPage> createState() => _SheetPageState();
}

class _SheetPageState extends State<SheetPage> {
  final _lines = <String>[];

  @override
  void initState() {
    super.initState();
    _load();
  }

  Future<void> _load() async {
    await channel.invokeMethod<bool>('ask', types);
    titles().listen((title) => setState(() => _lines.add(title)));
  }

  @override
  Widget build(BuildContext context) => Scaffold(body: Text(_lines.join('\n')));
}
