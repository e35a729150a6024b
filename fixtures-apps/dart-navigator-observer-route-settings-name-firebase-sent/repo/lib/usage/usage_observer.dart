import 'package:firebase_analytics/firebase_analytics.dart';
import 'package:flutter/widgets.dart';

/// Tells which pages are opened, by the names of their routes.
class UsageObserver extends NavigatorObserver {
  @override
  void didPush(Route<dynamic> route, Route<dynamic>? previousRoute) {
    super.didPush(route, previousRoute);
    final name = route.settings.name;
    if (name == null) return;
    FirebaseAnalytics.instance.logScreenView(screenName: name);
  }
}
