import PostHog

enum PostHogTracking {
    static func start() {
        PostHogSDK.shared.setup(PostHogConfig(apiKey: "phc_51"))
    }

    @Sendable static func capture(_ event: String, _ detail: String) {
        PostHogSDK.shared.capture(event, properties: ["detail": detail])
    }
}
