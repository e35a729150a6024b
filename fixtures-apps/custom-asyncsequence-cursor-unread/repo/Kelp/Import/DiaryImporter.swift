import HealthKit
import Observation

@MainActor @Observable
final class DiaryImporter {
    private(set) var entries: [HKClinicalRecord] = []
    private(set) var isRunning = false
    private let door = HealthDoor()

    func run() async throws {
        isRunning = true
        defer { isRunning = false }
        try await door.open()
        for try await type in ImportOrder(pause: .milliseconds(50)) {
            let query = HKSampleQueryDescriptor(
                predicates: [.clinicalRecord(type: type)],
                sortDescriptors: [SortDescriptor(\.startDate)]
            )
            entries += try await query.result(for: door.store)
        }
    }
}
