import ComposableArchitecture
import Mixpanel

struct AnalyticsClient: Sendable {
    var track: @Sendable (_ event: String, _ properties: [String: String]) -> Void
}

extension AnalyticsClient: DependencyKey {
    static let liveValue = AnalyticsClient { event, properties in
        Mixpanel.mainInstance().track(event: event, properties: properties)
    }

    static let testValue = AnalyticsClient { _, _ in }
}

extension DependencyValues {
    var analytics: AnalyticsClient {
        get { self[AnalyticsClient.self] }
        set { self[AnalyticsClient.self] = newValue }
    }
}
