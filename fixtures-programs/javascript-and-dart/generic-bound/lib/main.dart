// asks: condition labResult | reads: condition labResult
// a generic repository, bounded by the class that knows its type
import 'package:flutter/material.dart';
import 'package:flutter/services.dart';

const channel = MethodChannel('care/records');

abstract class Entry {
  String get type;
}

class Diagnosis implements Entry {
  const Diagnosis();
  @override
  String get type => 'condition';
}

class LabValue implements Entry {
  const LabValue();
  @override
  String get type => 'lab';
}

class Repository<T extends Entry> {
  const Repository(this.entry);
  final T entry;

  Future<void> ask() => channel.invokeMethod<bool>('ask', [entry.type]);

  Future<List<String>> all() async =>
      await channel.invokeListMethod<String>('read', entry.type) ?? [];
}

Future<void> show<T extends Entry>(T entry) async {
  final repository = Repository<T>(entry);
  await repository.ask();
  debugPrint('${await repository.all()}');
}

void main() => runApp(MaterialApp(
      home: Column(children: [
        TextButton(onPressed: () => show(const Diagnosis()), child: const Text('Diagnoses')),
        TextButton(onPressed: () => show(const LabValue()), child: const Text('Labs')),
      ]),
    ));
