import Foundation
import HealthKit

final class PlanDesk: Sendable {
    private let queue = OperationQueue()
    private let store = HKHealthStore()
    private let page = PlanPage()

    func begin() async {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let read: Set<HKObjectType> = [
            HKClinicalType(.medicationRecord), HKClinicalType(.allergyRecord), HKClinicalType(.clinicalNoteRecord),
        ]
        try? await store.requestAuthorization(toShare: [], read: read)
        queue.addOperations([
            DrugOperation(store: store, page: page),
            AllergyOperation(store: store, page: page),
            NoteOperation(store: store, page: page),
        ], waitUntilFinished: false)
    }
}
