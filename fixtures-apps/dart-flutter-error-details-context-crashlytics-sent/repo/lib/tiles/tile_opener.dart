import 'package:flutter/foundation.dart';
import 'package:flutter/material.dart';

import '../health/vital_sign.dart';

class TileOpener {
  const TileOpener();

  Future<void> open(BuildContext context, VitalSign sign) async {
    try {
      await showDialog<void>(
        context: context,
        builder: (context) => AlertDialog(title: Text(sign.title), content: Text('Recorded in ${sign.year}')),
      );
    } on FlutterError catch (error, stack) {
      FlutterError.reportError(FlutterErrorDetails(
        exception: error,
        stack: stack,
        library: 'melilot tiles',
        context: ErrorDescription('while opening ${sign.title}'),
      ));
    }
  }
}
