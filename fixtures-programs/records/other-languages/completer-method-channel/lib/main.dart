// Completers finished by a method call from the native side
// open: a leak is not seen
import 'dart:async';

import 'package:flutter/material.dart';
import 'package:flutter/services.dart';
import 'package:sentry_flutter/sentry_flutter.dart';

const _channel = MethodChannel('org.bramble/records');

final _firstShot = Completer<String>();
final _locale = Completer<String>();

Future<void> main() async {
  runApp(const MaterialApp(home: Text('Shots')));
  _channel.setMethodCallHandler((call) async {
    switch (call.method) {
      case 'shots':
        _firstShot.complete((call.arguments as List).first as String);
      case 'locale':
        _locale.complete(call.arguments as String);
    }
  });
  await _channel.invokeMethod<void>('start');

  final locale = await _locale.future;
  final shot = await _firstShot.future.timeout(const Duration(minutes: 1));
  await Sentry.captureMessage('started in $locale');
  await Sentry.captureMessage('started with $shot'); // leak: clinical-data-to-third-party
}
