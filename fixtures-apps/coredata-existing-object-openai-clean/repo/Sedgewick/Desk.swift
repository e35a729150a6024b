import CoreData
import HealthKit

@MainActor
final class Desk {
    private let stack: Stack
    private let health = HKHealthStore()
    private let tutor = Tutor()
    private var questionID: NSManagedObjectID?
    private var diagnosisID: NSManagedObjectID?

    init(stack: Stack) {
        self.stack = stack
    }

    func write(question: String) throws {
        let note = Note(question, in: stack.context)
        try stack.context.save()
        questionID = note.objectID
    }

    func importDiagnosis() async throws {
        guard HKHealthStore.isHealthDataAvailable(), health.supportsHealthRecords() else { return }
        let conditions = HKClinicalType(.conditionRecord)
        try await health.requestAuthorization(toShare: [], read: [conditions])
        let found = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: conditions)], sortDescriptors: [], limit: 1)
            .result(for: health)
        guard let record = found.first else { return }
        let note = Note(record.displayName, in: stack.context)
        try stack.context.save()
        diagnosisID = note.objectID
    }

    func explain() async throws -> String? {
        guard let id = questionID, let note = try stack.context.existingObject(with: id) as? Note else { return nil }
        return try await tutor.answer(to: note.body)
    }

    func diagnosis() throws -> String? {
        guard let id = diagnosisID, let note = try stack.context.existingObject(with: id) as? Note else { return nil }
        return note.body
    }
}
