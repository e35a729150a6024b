// asks: condition coverage medication | reads: condition coverage medication
// sync* generators, one delegating with yield*
import 'package:flutter/material.dart';
import 'package:flutter/services.dart';

const channel = MethodChannel('care/records');

Iterable<String> daily() sync* {
  yield 'medication';
  yield 'condition';
}

Iterable<String> everything() sync* {
  yield* daily();
  yield 'coverage';
}

Future<void> load() async {
  await channel.invokeMethod<bool>('ask', everything().toList());
  for (final type in everything()) {
    final titles = await channel.invokeListMethod<String>('read', type);
    debugPrint('$titles');
  }
}

void main() => runApp(const MaterialApp(home: DiaryPage()));

class DiaryPage extends StatefulWidget {
  const DiaryPage({super.key});

  @override
  State<DiaryPage> createState() => _DiaryPageState();
}

class _DiaryPageState extends State<DiaryPage> {
  @override
  void initState() {
    super.initState();
    load();
  }

  @override
  Widget build(BuildContext context) => const Scaffold(body: Text('Diary'));
}
