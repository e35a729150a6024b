// asks: allergy condition coverage | reads: allergy condition
// collection if, for, spread and null-aware elements
import 'package:flutter/material.dart';
import 'package:flutter/services.dart';

const channel = MethodChannel('care/records');

const basic = ['allergy'];
const String? chosen = 'condition';
const String? forgotten = null;
const showsInsurance = false;

final asked = [...basic, ?chosen, 'coverage'];

final shown = [
  for (final type in basic) type,
  ?chosen,
  ?forgotten,
  if (showsInsurance) 'coverage',
];

void main() => runApp(const MaterialApp(home: CardPage()));

class CardPage extends StatelessWidget {
  const CardPage({super.key});

  Future<void> _connect() => channel.invokeMethod<bool>('ask', asked);

  Future<void> _load() async {
    for (final type in shown) {
      debugPrint('${await channel.invokeListMethod<String>('read', type)}');
    }
  }

  @override
  Widget build(BuildContext context) => Scaffold(
        body: Column(children: [
          TextButton(onPressed: _connect, child: const Text('Connect')),
          TextButton(onPressed: _load, child: const Text('Load')),
        ]),
      );
}
