import 'package:appsflyer_sdk/appsflyer_sdk.dart';

class Attribution {
  final _sdk = AppsflyerSdk(AppsFlyerOptions(afDevKey: 'teasel', appId: '6611223344'));

  Future<void> start() => _sdk.initSdk();

  Future<void> shown(String what) async {
    await _sdk.logEvent('summary_shown', {'what': what});
  }
}

final attribution = Attribution();
