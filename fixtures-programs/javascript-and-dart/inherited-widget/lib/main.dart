// asks: allergy vitalSign | reads: allergy vitalSign
// an InheritedWidget gives the types to the widgets below
import 'package:flutter/material.dart';
import 'package:flutter/services.dart';

const channel = MethodChannel('care/records');

class ChartScope extends InheritedWidget {
  const ChartScope({super.key, required this.types, required super.child});

  final List<String> types;

  static ChartScope of(BuildContext context) =>
      context.dependOnInheritedWidgetOfExactType<ChartScope>()!;

  @override
  bool updateShouldNotify(ChartScope oldWidget) => types != oldWidget.types;
}

void main() => runApp(const MaterialApp(
      home: ChartScope(types: ['allergy', 'vital'], child: LoadButton()),
    ));

class LoadButton extends StatelessWidget {
  const LoadButton({super.key});

  Future<void> _load(List<String> types) async {
    await channel.invokeMethod<bool>('ask', types);
    for (final type in types) {
      debugPrint('${await channel.invokeListMethod<String>('read', type)}');
    }
  }

  @override
  Widget build(BuildContext context) {
    final ChartScope(:types) = ChartScope.of(context);
    return Scaffold(
      body: TextButton(onPressed: () => _load(types), child: const Text('Load')),
    );
  }
}
