// asks: allergy condition labResult | reads: allergy condition labResult
// an enhanced enum whose field is the name of the type
import 'package:flutter/material.dart';
import 'package:flutter/services.dart';

const channel = MethodChannel('care/records');

enum Shelf {
  allergies('Allergies', 'allergy'),
  conditions('Conditions', 'condition'),
  labs('Lab results', 'lab');

  const Shelf(this.title, this.type);

  final String title;
  final String type;

  Future<List<String>> load() async =>
      await channel.invokeListMethod<String>('read', type) ?? const [];
}

Future<void> connect() =>
    channel.invokeMethod<bool>('ask', [for (final shelf in Shelf.values) shelf.type]);

void main() => runApp(const MaterialApp(home: ShelvesPage()));

class ShelvesPage extends StatelessWidget {
  const ShelvesPage({super.key});

  @override
  Widget build(BuildContext context) => Scaffold(
        body: ListView(children: [
          const TextButton(onPressed: connect, child: Text('Connect')),
          for (final shelf in Shelf.values)
            ListTile(
              title: Text(shelf.title),
              onTap: () async => debugPrint('${await shelf.load()}'),
            ),
        ]),
      );
}
