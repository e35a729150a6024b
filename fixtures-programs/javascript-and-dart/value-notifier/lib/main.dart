// asks: labResult procedure | reads: labResult procedure
// a dropdown with a ValueChanged callback sets a ValueNotifier
import 'package:flutter/material.dart';
import 'package:flutter/services.dart';

const channel = MethodChannel('app.records');
const types = {'Lab results': 'labResult', 'Surgeries': 'procedure'};

class TypePicker extends StatelessWidget {
  const TypePicker({super.key, required this.value, required this.onChanged});

  final String? value;
  final ValueChanged<String?> onChanged;

  @override
  Widget build(BuildContext context) => DropdownButton<String>(
        value: value,
        onChanged: onChanged,
        items: [
          for (final MapEntry(key: title, value: type) in types.entries)
            DropdownMenuItem(value: type, child: Text(title)),
        ],
      );
}

final selected = ValueNotifier<String?>(null);

Future<void> readSelected() async {
  if (selected.value case final type?) {
    await channel.invokeMethod<bool>('askFor', type);
    await channel.invokeListMethod<String>('list', type);
  }
}

void main() {
  selected.addListener(readSelected);
  runApp(MaterialApp(
    home: ValueListenableBuilder(
      valueListenable: selected,
      builder: (context, value, _) =>
          Scaffold(body: TypePicker(value: value, onChanged: (type) => selected.value = type)),
    ),
  ));
}
