// asks: allergy labResult procedure | reads: allergy labResult procedure
// a sealed class, its subclasses destructured in a switch expression
import 'package:flutter/material.dart';
import 'package:flutter/services.dart';

const channel = MethodChannel('health.records/channel');

sealed class Section {
  const Section();
}

class Single extends Section {
  const Single(this.type);
  final String type;
}

class Pair extends Section {
  const Pair(this.first, this.second);
  final String first, second;
}

class Advice extends Section {
  const Advice(this.text);
  final String text;
}

List<String> typesOf(Section section) => switch (section) {
      Single(:final type) => [type],
      Pair(:final first, :final second) => [first, second],
      Advice() => const [],
    };

const page = [Single('allergies'), Advice('Drink water'), Pair('labs', 'procedures')];

Future<void> load() async {
  final types = page.expand(typesOf).toList();
  await channel.invokeMethod<bool>('authorize', {'types': types});
  for (final type in types) {
    await channel.invokeListMethod<String>('records', {'type': type});
  }
}

void main() => runApp(const MaterialApp(
      home: Scaffold(body: TextButton(onPressed: load, child: Text('Load'))),
    ));
