// asks: coverage immunization | reads: coverage immunization
// a callable class and method tear-offs
import 'package:flutter/material.dart';
import 'package:flutter/services.dart';

const channel = MethodChannel('app.records');

class ReadRecords {
  const ReadRecords(this.type);

  final String type;

  Future<void> call() async {
    final titles = await channel.invokeListMethod<String>('list', type);
    debugPrint('${titles?.length} $type');
  }
}

Future<bool?> askFor(String type) => channel.invokeMethod<bool>('askFor', type);

const types = ['coverage', 'immunization'];
final readers = types.map(ReadRecords.new).toList();

Future<void> load() async {
  await Future.forEach(types, askFor);
  for (final read in readers) {
    await read();
  }
}

void main() => runApp(const MaterialApp(home: CardsPage()));

class CardsPage extends StatelessWidget {
  const CardsPage({super.key});

  @override
  Widget build(BuildContext context) =>
      const Scaffold(body: TextButton(onPressed: load, child: Text('Load')));
}
