import Foundation
import HealthKit
import Observation

@MainActor @Observable
final class FollowUpsModel {
    private(set) var procedures: [HKClinicalRecord] = []
    var titles: [UUID: String] = [:]
    @ObservationIgnored private let source = ProcedureStore()
    @ObservationIgnored private let scheduler = ReminderScheduler()

    func load() async {
        procedures = (try? await source.procedures()) ?? []
    }

    func remind(of record: HKClinicalRecord) async {
        let title = titles[record.uuid] ?? "Follow-up"
        let due = Calendar.current.date(byAdding: .month, value: 3, to: .now)!
        try? await scheduler.schedule(FollowUp(id: record.uuid, procedure: record.displayName, title: title, due: due))
    }
}
