// asks: condition labResult vitalSign | reads: condition labResult
// a named route: the type is the argument of pushNamed
import 'package:flutter/material.dart';
import 'package:flutter/services.dart';

const channel = MethodChannel('health.records/channel');
const asked = ['conditions', 'labs', 'vitals'];

void main() => runApp(MaterialApp(
      routes: {'/': (_) => const HomePage(), '/records': (_) => const RecordsPage()},
    ));

class HomePage extends StatelessWidget {
  const HomePage({super.key});

  @override
  Widget build(BuildContext context) => Column(children: [
        TextButton(
          onPressed: () => channel.invokeMethod<bool>('authorize', {'types': asked}),
          child: const Text('Connect'),
        ),
        TextButton(
          onPressed: () => Navigator.pushNamed(context, '/records', arguments: 'conditions'),
          child: const Text('Conditions'),
        ),
        TextButton(
          onPressed: () => Navigator.of(context).pushNamed('/records', arguments: 'labs'),
          child: const Text('Labs'),
        ),
      ]);
}

class RecordsPage extends StatelessWidget {
  const RecordsPage({super.key});

  @override
  Widget build(BuildContext context) {
    final type = ModalRoute.of(context)!.settings.arguments! as String;
    return FutureBuilder(
      future: channel.invokeListMethod<String>('records', {'type': type}),
      builder: (context, titles) => Text('${titles.data}'),
    );
  }
}
