import 'package:flutter/foundation.dart';

import 'records_channel.dart';

class PassportModel extends ChangeNotifier {
  PassportModel(this._channel);

  final RecordsChannel _channel;

  List<String> shots = const [];
  List<String> allergies = const [];
  bool loading = true;

  Future<void> load() async {
    if (await _channel.authorize()) {
      shots = await _channel.immunizations();
      allergies = await _channel.allergies();
    }
    loading = false;
    notifyListeners();
  }
}
