import Observation

@MainActor
@Observable
final class FeatureStore {
    private(set) var state = TimelineFeature.State()
    @ObservationIgnored private let feature: TimelineFeature

    init(feature: TimelineFeature) {
        self.feature = feature
    }

    func send(_ action: TimelineFeature.Action) {
        let effect = feature.reduce(&state, action)
        Task {
            await effect.run { [weak self] next in self?.send(next) }
        }
    }
}
