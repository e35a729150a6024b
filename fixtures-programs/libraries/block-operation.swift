// asks: medication procedure | reads: medication procedure
// BlockOperation with execution blocks made from a list
import HealthKit
import SwiftUI
@main struct BlocksApp: App {
  let store = HKHealthStore()
  let queue = OperationQueue()
  let ids: [HKClinicalTypeIdentifier] = [.procedureRecord, .medicationRecord]

  var body: some Scene {
    WindowGroup { Text("Blocks").onAppear(perform: start) }
  }

  func start() {
    let types = ids.map { HKClinicalType($0) }
    store.requestAuthorization(toShare: nil, read: Set(types)) { [queue, store] granted, _ in
      guard granted else { return }
      let operation = BlockOperation()
      for type in types {
        operation.addExecutionBlock { query(type, in: store) }
      }
      operation.completionBlock = { print("all sent") }
      queue.addOperation(operation)
    }
  }
}

func query(_ type: HKSampleType, in store: HKHealthStore) {
  store.execute(
    HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
      print(samples?.count ?? 0)
    })
}
