// asks: clinicalNote condition labResult | reads: condition labResult
// Operation subclass on an OperationQueue; one is cancelled before it's added
// open: one more is taken for used
import HealthKit
import SwiftUI
@main struct OperationApp: App {
  let importer = Importer()
  var body: some Scene {
    WindowGroup { Text("Import").task { try? await importer.run() } }
  }
}

final class ReadOperation: Operation, @unchecked Sendable {
  private let type: HKClinicalType
  private let store: HKHealthStore
  init(type: HKClinicalType, store: HKHealthStore) {
    self.type = type
    self.store = store
  }

  override func main() {
    guard !isCancelled else { return }
    let query = HKSampleQuery(sampleType: type, predicate: nil, limit: 100, sortDescriptors: nil) { _, _, _ in }
    store.execute(query)
  }
}

final class Importer: Sendable {
  private let store = HKHealthStore()
  private let queue = OperationQueue()

  func run() async throws {
    let types = [HKClinicalType(.conditionRecord), HKClinicalType(.labResultRecord), HKClinicalType(.clinicalNoteRecord)]
    try await store.requestAuthorization(toShare: [], read: Set(types))
    let operations = types.map { ReadOperation(type: $0, store: store) }
    operations[2].cancel()
    operations[1].addDependency(operations[0])
    queue.addOperations(operations, waitUntilFinished: false)
  }
}
