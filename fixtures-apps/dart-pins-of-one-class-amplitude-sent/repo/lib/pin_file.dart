import 'dart:convert';
import 'dart:io';

import 'package:path_provider/path_provider.dart';

import 'pin.dart';

class PinFile {
  const PinFile(this.name);

  final String name;

  Future<File> get _file async => File('${(await getApplicationSupportDirectory()).path}/$name.json');

  Future<List<Pin>> read() async {
    final file = await _file;
    if (!file.existsSync()) return [];
    final rows = jsonDecode(await file.readAsString()) as List;
    return [for (final row in rows) Pin.fromJson(row as Map<String, dynamic>)];
  }

  Future<void> write(List<Pin> pins) async => (await _file).writeAsString(jsonEncode(pins));
}
