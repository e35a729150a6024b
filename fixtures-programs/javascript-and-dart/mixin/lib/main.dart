// asks: immunization labResult vitalSign | reads: immunization labResult vitalSign
// mixins that each add to the types of the class they are mixed into
import 'package:flutter/material.dart';
import 'package:flutter/services.dart';

const channel = MethodChannel('care/records');

abstract class Reader {
  List<String> get types => ['immunization'];

  Future<void> load() async {
    await channel.invokeMethod<bool>('ask', types);
    for (final type in types) {
      final titles = await channel.invokeListMethod<String>('read', type);
      debugPrint('$type: ${titles?.length}');
    }
  }
}

mixin Labs on Reader {
  @override
  List<String> get types => [...super.types, 'lab'];
}

mixin Vitals on Reader {
  @override
  List<String> get types => [...super.types, 'vital'];
}

class ClinicReader extends Reader with Labs, Vitals {}

void main() => runApp(MaterialApp(home: ClinicPage(reader: ClinicReader())));

class ClinicPage extends StatelessWidget {
  const ClinicPage({super.key, required this.reader});

  final Reader reader;

  @override
  Widget build(BuildContext context) => Scaffold(
        body: TextButton(onPressed: reader.load, child: const Text('Load')),
      );
}
