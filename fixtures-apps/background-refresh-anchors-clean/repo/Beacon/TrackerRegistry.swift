import HealthKit

struct TrackerRegistry: Sendable {
    let store = HKHealthStore()
    let trackers: [RecordTracker]

    static let standard = TrackerRegistry(trackers: [
        RecordTracker(title: "Medications", type: HKClinicalType(.medicationRecord)),
        RecordTracker(title: "Lab results", type: HKClinicalType(.labResultRecord)),
    ])

    func refreshAll() async {
        await withTaskGroup(of: Void.self) { group in
            for tracker in trackers {
                group.addTask { try? await tracker.refresh(with: store) }
            }
        }
    }
}
