import Combine
import HealthKit

@MainActor
final class AllergyMonitor: ObservableObject {
    @Published private(set) var allergens: [String] = []
    private let store: HKHealthStore

    init(store: HKHealthStore) {
        self.store = store
    }

    func run() async {
        let descriptor = HKAnchoredObjectQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.allergyRecord))],
            anchor: nil
        )
        do {
            for try await update in descriptor.results(for: store) {
                allergens.append(contentsOf: update.addedSamples.map(\.displayName))
            }
        } catch {
            allergens = []
        }
    }
}
