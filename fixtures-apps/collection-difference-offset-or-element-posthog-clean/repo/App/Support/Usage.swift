import PostHog

struct Usage {
    func report(_ event: String, note: String) {
        PostHogSDK.shared.capture(event, properties: ["note": note])
    }
}
