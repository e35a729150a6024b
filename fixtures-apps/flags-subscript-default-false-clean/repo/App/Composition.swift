import HealthKit

@MainActor
struct Composition {
    let flags = FeatureFlags.release
    let source = RecordSource(store: HKHealthStore())

    func makeOnePage() -> OnePageModel {
        OnePageModel(source: source, flags: flags)
    }
}
