final class Container {
    @MainActor static let shared = Container()

    lazy var tracker: any Tracker = AmplitudeTracker(apiKey: "4f0a9be1")
    lazy var papers = PaperRepository()
}
