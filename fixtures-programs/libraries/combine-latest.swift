// asks: allergy condition | reads: allergy condition
// combineLatest of two CurrentValueSubjects, a pair in the sink
import Combine
import HealthKit
import SwiftUI

@main struct PairApp: App {
  let model = PairModel()
  var body: some Scene {
    WindowGroup { Text("Pair").onAppear { model.bind() } }
  }
}

@MainActor final class PairModel {
  private let left = CurrentValueSubject<HKClinicalTypeIdentifier, Never>(.allergyRecord)
  private let right = CurrentValueSubject<HKClinicalTypeIdentifier, Never>(.conditionRecord)
  private let store = HKHealthStore()
  private var bag = Set<AnyCancellable>()

  func bind() {
    left.combineLatest(right)
      .sink { [store] first, second in
        let types = [HKClinicalType(first), HKClinicalType(second)]
        store.requestAuthorization(toShare: nil, read: Set(types)) { ok, _ in
          guard ok else { return }
          for type in types {
            let query = HKSampleQuery(sampleType: type, predicate: nil, limit: 1, sortDescriptors: nil) { _, _, _ in }
            store.execute(query)
          }
        }
      }
      .store(in: &bag)
  }
}
