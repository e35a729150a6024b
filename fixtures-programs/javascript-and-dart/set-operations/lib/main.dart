// asks: condition coverage medication vitalSign | reads: condition medication vitalSign
// union to ask, difference and intersection to read
// open: one more is taken for used
import 'package:flutter/material.dart';
import 'package:flutter/services.dart';

const channel = MethodChannel('care/records');

const home = {'condition', 'medication', 'coverage'};
const clinic = {'vital', 'medication'};
const later = {'coverage'};

Future<void> read(Set<String> types) async {
  for (final type in types) {
    debugPrint('${await channel.invokeListMethod<String>('read', type)}');
  }
}

Future<void> load() async {
  await channel.invokeMethod<bool>('ask', home.union(clinic).toList());
  final both = home.intersection(clinic);
  await read(both);
  await read(home.union(clinic).difference(later).difference(both));
}

void main() => runApp(const MaterialApp(home: HomePage()));

class HomePage extends StatelessWidget {
  const HomePage({super.key});

  @override
  Widget build(BuildContext context) =>
      const Scaffold(body: TextButton(onPressed: load, child: Text('Load')));
}
