// asks: immunization labResult procedure | reads: immunization labResult
// Just.append.prepend, filter and removeDuplicates before the sink
import Combine
import HealthKit
import SwiftUI

@main struct ChainApp: App {
  let chain = Chain()
  var body: some Scene {
    WindowGroup { Text("Chain").task { try? await chain.start() } }
  }
}

@MainActor final class Chain {
  private let store = HKHealthStore()
  private var bag = Set<AnyCancellable>()
  private let ids = Just(HKClinicalTypeIdentifier.labResultRecord)
    .append(.labResultRecord, .procedureRecord)
    .prepend(.immunizationRecord)

  func start() async throws {
    var asked = Set<HKObjectType>()
    ids.sink { asked.insert(HKClinicalType($0)) }.store(in: &bag)
    try await store.requestAuthorization(toShare: [], read: asked)

    ids
      .removeDuplicates()
      .filter { $0 != .procedureRecord }
      .sink { [store] id in
        let type = HKClinicalType(id)
        store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 9, sortDescriptors: nil) { _, _, _ in })
      }
      .store(in: &bag)
  }
}
