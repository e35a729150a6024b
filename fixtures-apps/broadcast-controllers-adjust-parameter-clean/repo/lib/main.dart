import 'package:adjust_sdk/adjust.dart';
import 'package:adjust_sdk/adjust_config.dart';
import 'package:flutter/material.dart';
import 'package:provider/provider.dart';

import 'campaign_listener.dart';
import 'goals_page.dart';
import 'recovery.dart';

void main() {
  WidgetsFlutterBinding.ensureInitialized();
  Adjust.initSdk(AdjustConfig('m3ndl1ne', AdjustEnvironment.production));
  final recovery = Recovery();
  CampaignListener().listenTo(recovery.goals);
  runApp(Provider.value(value: recovery, child: const MaterialApp(home: GoalsPage())));
}
