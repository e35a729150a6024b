// asks: clinicalNote labResult | reads: clinicalNote labResult
// an async* generator yields the types to await for
import 'package:flutter/material.dart';
import 'package:flutter/services.dart';

const channel = MethodChannel('chart/clinical');

Stream<String> types() async* {
  yield 'ClinicalNoteRecord';
  await Future<void>.delayed(const Duration(milliseconds: 200));
  yield 'LabResultRecord';
}

Stream<String> titles() async* {
  await for (final type in types()) {
    await channel.invokeMethod<void>('requestAccess', [type]);
    final found = await channel.invokeListMethod<String>('fetch', type) ?? [];
    yield* Stream.fromIterable(found);
  }
}

void main() => runApp(const MaterialApp(home: FolderPage()));

class FolderPage extends StatefulWidget {
  const FolderPage({super.key});

  @override
  State<FolderPage> createState() => _FolderPageState();
}

class _FolderPageState extends State<FolderPage> {
  final _lines = <String>[];

  Future<void> _follow() async {
    await for (final title in titles()) {
      setState(() => _lines.add(title));
    }
  }

  @override
  Widget build(BuildContext context) => Scaffold(
        body: ListView(children: _lines.map(Text.new).toList()),
        floatingActionButton: FloatingActionButton(onPressed: _follow),
      );
}
