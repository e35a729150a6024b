import 'package:flutter/material.dart';
import 'package:posthog_flutter/posthog_flutter.dart';

import 'booklet_page.dart';

Future<void> main() async {
  WidgetsFlutterBinding.ensureInitialized();
  await Posthog().setup(PostHogConfig('phc_pebble'));
  runApp(const MaterialApp(home: BookletPage()));
}
