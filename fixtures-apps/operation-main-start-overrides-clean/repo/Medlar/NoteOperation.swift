import HealthKit

final class NoteOperation: PlanOperation, @unchecked Sendable {
    private var startedAt: Date?

    override func start() {
        startedAt = Date()
        super.start()
    }

    override func main() {
        read(HKClinicalType(.clinicalNoteRecord), into: "Notes")
    }
}
