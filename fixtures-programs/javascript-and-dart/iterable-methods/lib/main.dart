// asks: allergy immunization labResult | reads: immunization labResult
// skip, take, firstWhere and followedBy on a list of types
// open: one more is taken for used
import 'package:flutter/material.dart';
import 'package:flutter/services.dart';

const channel = MethodChannel('care/records');

const types = ['allergy', 'immunization', 'lab'];

Iterable<String> get shown {
  final second = types.skip(1).take(1);
  final labs = types.firstWhere((type) => type.startsWith('lab'));
  return second.followedBy([labs]);
}

Future<void> load() async {
  await channel.invokeMethod<bool>('ask', types);
  for (final type in shown) {
    final titles = await channel.invokeListMethod<String>('read', type);
    debugPrint('$type: ${titles?.length}');
  }
}

void main() => runApp(const MaterialApp(home: HomePage()));

class HomePage extends StatelessWidget {
  const HomePage({super.key});

  @override
  Widget build(BuildContext context) => const Scaffold(
        body: Center(child: TextButton(onPressed: load, child: Text('Load'))),
      );
}
