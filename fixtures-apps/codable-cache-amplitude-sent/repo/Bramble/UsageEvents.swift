import AmplitudeSwift

final class UsageEvents {
    private let amplitude = Amplitude(configuration: Configuration(apiKey: "b7e1"))

    func launched(_ properties: [String: Any]) {
        amplitude.track(eventType: "launched", eventProperties: properties)
    }
}
