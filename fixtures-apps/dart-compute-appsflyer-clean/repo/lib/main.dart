import 'package:appsflyer_sdk/appsflyer_sdk.dart';
import 'package:flutter/material.dart';
import 'package:get_it/get_it.dart';

import 'packing/packing_page.dart';
import 'packing/packing_service.dart';

Future<void> main() async {
  WidgetsFlutterBinding.ensureInitialized();
  final appsflyer = AppsflyerSdk(AppsFlyerOptions(afDevKey: 'c81e', appId: '6471120034'));
  await appsflyer.initSdk();
  GetIt.I.registerLazySingleton(() => PackingService(appsflyer));
  runApp(const MaterialApp(home: PackingPage()));
}
