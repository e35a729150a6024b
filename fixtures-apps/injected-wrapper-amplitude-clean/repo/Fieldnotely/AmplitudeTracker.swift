import AmplitudeSwift

final class AmplitudeTracker: Tracker {
    private let amplitude: Amplitude

    init(apiKey: String) {
        amplitude = Amplitude(configuration: Configuration(apiKey: apiKey))
    }

    func track(_ name: String, _ properties: [String: String]) {
        amplitude.track(eventType: name, eventProperties: properties)
    }
}
