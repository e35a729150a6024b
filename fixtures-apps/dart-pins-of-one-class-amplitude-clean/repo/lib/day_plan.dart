import 'package:flutter/foundation.dart';
import 'package:flutter/services.dart';

import 'pin.dart';
import 'pin_file.dart';
import 'usage.dart';

class DayPlan extends ChangeNotifier {
  DayPlan(this._usage);

  static const _cabinet = MethodChannel('wheatear/cabinet');
  final Usage _usage;
  final _taskFile = const PinFile('tasks');
  final _medicationFile = const PinFile('medications');

  List<Pin> tasks = [];
  List<Pin> medications = [];

  Future<void> load() async {
    tasks = await _taskFile.read();
    medications = await _medicationFile.read();
    final rows = await _cabinet.invokeListMethod<Map>('medications') ?? const [];
    final known = {for (final pin in medications) pin.id: pin.hour};
    medications = [
      for (final row in rows) Pin(id: row['id'] as String, label: row['label'] as String, hour: known[row['id']] ?? 8),
    ];
    await _medicationFile.write(medications);
    notifyListeners();
  }

  Future<void> addTask(String text) async {
    tasks = [...tasks, Pin(id: '${DateTime.now().microsecondsSinceEpoch}', label: text, hour: 9)];
    await _taskFile.write(tasks);
    notifyListeners();
  }

  Future<void> moveTask(Pin pin, int hour) async {
    tasks = [for (final other in tasks) other.id == pin.id ? pin.at(hour) : other];
    await _taskFile.write(tasks);
    _usage.moved(pin.at(hour));
    notifyListeners();
  }

  Future<void> moveMedication(Pin pin, int hour) async {
    medications = [for (final other in medications) other.id == pin.id ? pin.at(hour) : other];
    await _medicationFile.write(medications);
    notifyListeners();
  }
}
