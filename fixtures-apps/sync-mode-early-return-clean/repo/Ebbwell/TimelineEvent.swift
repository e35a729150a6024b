import HealthKit

struct TimelineEvent: Identifiable, Sendable {
    let id: UUID
    let title: String
    let date: Date
}

extension TimelineEvent {
    init(record: HKClinicalRecord) {
        self.init(id: record.uuid, title: record.displayName, date: record.endDate)
    }
}
