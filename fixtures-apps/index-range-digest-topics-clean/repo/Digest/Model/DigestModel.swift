import HealthKit
import Observation

@MainActor @Observable
final class DigestModel {
    private(set) var pages: [[HKClinicalRecord]] = []
    private(set) var progress = 0.0

    func compose() async throws {
        let desk = HealthDesk.shared
        try await desk.askOnce()
        pages.removeAll()
        let topics = Topic.weekly
        for index in 0..<topics.count {
            let page = try await HKSampleQueryDescriptor(
                predicates: [.clinicalRecord(type: topics[index].type)],
                sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)],
                limit: 20
            ).result(for: desk.store)
            pages.append(page)
            progress = Double(index + 1) / Double(topics.count)
        }
    }
}
