// asks: clinicalNote medication | reads: clinicalNote medication
// get_it: instances registered by name, each with its type
import 'package:flutter/material.dart';
import 'package:flutter/services.dart';
import 'package:get_it/get_it.dart';

const channel = MethodChannel('care/records');

class RecordsService {
  RecordsService(this._type);

  final String _type;

  Future<void> ask() => channel.invokeMethod<bool>('ask', [_type]);

  Future<List<String>> read() async =>
      await channel.invokeListMethod<String>('read', _type) ?? [];
}

final locator = GetIt.instance;

void main() {
  locator.registerSingleton(RecordsService('note'), instanceName: 'letters');
  locator.registerLazySingleton(() => RecordsService('medication'), instanceName: 'pills');
  runApp(const MaterialApp(home: HomePage()));
}

class HomePage extends StatelessWidget {
  const HomePage({super.key});

  Future<void> _open(String name) async {
    final service = locator<RecordsService>(instanceName: name);
    await service.ask();
    debugPrint('${await service.read()}');
  }

  @override
  Widget build(BuildContext context) => Scaffold(
        body: Column(children: [
          TextButton(onPressed: () => _open('letters'), child: const Text('Letters')),
          TextButton(onPressed: () => _open('pills'), child: const Text('Pills')),
        ]),
      );
}
