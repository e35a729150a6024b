import HealthKit

final class VisitSummaryLoader {
    private let store = HKHealthStore()
    private let queue = OperationQueue()

    func load(completion: @escaping (Result<VisitSummary, Error>) -> Void) {
        let access = RequestAccessOperation(store: store)
        let vitals = FetchRecordsOperation(store: store, type: HKClinicalType(.vitalSignRecord))
        let labs = FetchRecordsOperation(store: store, type: HKClinicalType(.labResultRecord))
        let combine = BlockOperation {
            completion(Result {
                VisitSummary(vitals: try vitals.result.get(), labs: try labs.result.get())
            })
        }
        vitals.addDependency(access)
        labs.addDependency(access)
        combine.addDependency(vitals)
        combine.addDependency(labs)
        queue.addOperations([access, vitals, labs], waitUntilFinished: false)
        OperationQueue.main.addOperation(combine)
    }
}
