import 'package:appsflyer_sdk/appsflyer_sdk.dart';

mixin CampaignEvents {
  AppsflyerSdk get appsFlyer;

  Future<void> report(String name, Map<String, Object> values) async {
    await appsFlyer.logEvent(name, values);
  }
}
