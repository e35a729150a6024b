import AmplitudeSwift

final class Usage {
    private let amplitude = Amplitude(configuration: Configuration(apiKey: "3f-millrace"))

    /// The words that people look for and come back to.
    func cameBack(to words: String) {
        amplitude.track(eventType: "came back", eventProperties: ["words": words])
    }
}
