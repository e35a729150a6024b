// asks: clinicalNote vitalSign | reads: clinicalNote vitalSign
// a setter of a ChangeNotifier, its listener reads what the getter gives
import 'package:flutter/material.dart';
import 'package:flutter/services.dart';

const channel = MethodChannel('chart/clinical');

class Selection extends ChangeNotifier {
  String? _type;
  String? get type => _type;
  set type(String? value) {
    _type = value;
    notifyListeners();
  }
}

final selection = Selection();

Future<void> readSelected() async {
  final type = selection.type;
  if (type == null) return;
  await channel.invokeMethod<void>('requestAccess', [type]);
  debugPrint('${await channel.invokeListMethod<String>('fetch', type)}');
}

void main() {
  selection.addListener(readSelected);
  runApp(const MaterialApp(home: HomePage()));
}

class HomePage extends StatelessWidget {
  const HomePage({super.key});

  @override
  Widget build(BuildContext context) => Scaffold(
        body: ListenableBuilder(
          listenable: selection,
          builder: (context, _) => Column(children: [
            Text(selection.type ?? 'Nothing chosen'),
            TextButton(onPressed: () => selection.type = 'ClinicalNoteRecord', child: const Text('Letters')),
            TextButton(onPressed: () => selection.type = 'VitalSignRecord', child: const Text('Vitals')),
          ]),
        ),
      );
}
