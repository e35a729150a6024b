import 'package:firebase_analytics/firebase_analytics.dart';

class AnalyticsService {
  final FirebaseAnalytics _analytics = FirebaseAnalytics.instance;

  Future<void> screen(String name) => _analytics.logScreenView(screenName: name);

  Future<void> event(String name, Map<String, Object> parameters) =>
      _analytics.logEvent(name: name, parameters: parameters);
}
