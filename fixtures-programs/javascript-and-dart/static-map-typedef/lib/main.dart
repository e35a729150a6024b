// asks: allergy clinicalNote | reads: allergy clinicalNote
// a static map of typedef'd loaders
import 'package:flutter/material.dart';
import 'package:flutter/services.dart';

const channel = MethodChannel('health.records/channel');

typedef Loader = Future<List<String>> Function();

class Loaders {
  static const types = {'Allergies': 'allergies', 'Letters': 'letters'};

  static final Map<String, Loader> byTitle = {
    'Allergies': () => _read(types['Allergies']!),
    'Letters': () => _read(types['Letters']!),
  };

  static Future<void> authorize() =>
      channel.invokeMethod<bool>('authorize', {'types': types.values.toList()});

  static Future<List<String>> _read(String type) async =>
      await channel.invokeListMethod<String>('records', {'type': type}) ?? [];
}

void main() => runApp(const MaterialApp(home: HomePage()));

class HomePage extends StatelessWidget {
  const HomePage({super.key});

  @override
  Widget build(BuildContext context) => Scaffold(
        body: ListView(children: [
          const ListTile(title: Text('Connect'), onTap: Loaders.authorize),
          for (final MapEntry(:key, value: load) in Loaders.byTitle.entries)
            ListTile(title: Text(key), onTap: () async => debugPrint('${await load()}')),
        ]),
      );
}
