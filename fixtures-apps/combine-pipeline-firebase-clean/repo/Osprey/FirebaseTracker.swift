import FirebaseAnalytics

struct FirebaseTracker: Tracker {
    func track(_ name: String, value: String) {
        Analytics.logEvent(name, parameters: [AnalyticsParameterValue: value])
    }
}
