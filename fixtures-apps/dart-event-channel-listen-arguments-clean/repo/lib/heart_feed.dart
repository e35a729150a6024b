import 'package:flutter/services.dart';

class HeartFeed {
  static const _methods = MethodChannel('speedwell/access');
  static const _events = EventChannel('speedwell/records');

  Future<void> open() => _methods.invokeMethod('open');

  Stream<List<String>> labs() => _listen('HKClinicalTypeIdentifierLabResultRecord');

  Stream<List<String>> pressures() => _listen('HKClinicalTypeIdentifierVitalSignRecord');

  Stream<List<String>> letters() => _listen('HKClinicalTypeIdentifierClinicalNoteRecord');

  Stream<List<String>> _listen(String type) =>
      _events.receiveBroadcastStream(type).map((event) => (event as List<Object?>).cast<String>());
}
