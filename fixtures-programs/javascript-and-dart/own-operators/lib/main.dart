// asks: allergy labResult procedure | reads: allergy labResult procedure
// own operators: + joins two groups, [] picks one type
// open: one more is taken for used
import 'package:flutter/material.dart';
import 'package:flutter/services.dart';

const channel = MethodChannel('chart/clinical');

class Group {
  const Group(this.types);

  final List<String> types;

  Group operator +(Group other) => Group([...types, ...other.types]);

  String operator [](int index) => types[index];

  int get length => types.length;
}

const basic = Group(['AllergyRecord']);
const clinic = Group(['LabResultRecord', 'ProcedureRecord']);

Future<void> load() async {
  final all = basic + clinic;
  await channel.invokeMethod<void>('requestAccess', all.types);
  for (var i = 0; i < all.length; i++) {
    final titles = await channel.invokeListMethod<String>('fetch', all[i]);
    debugPrint('$titles');
  }
}

void main() => runApp(const MaterialApp(home: HomePage()));

class HomePage extends StatelessWidget {
  const HomePage({super.key});

  @override
  Widget build(BuildContext context) =>
      const Scaffold(body: TextButton(onPressed: load, child: Text('Load')));
}
