// asks: allergy immunization vitalSign | reads: allergy immunization vitalSign
// the handler closure calls the method again with the rest of the list
import HealthKit
import SwiftUI

@main
struct ChartApp: App {
  private let model = Chain()
  var body: some Scene {
    WindowGroup {
      Button("Load records") { Task { try? await model.load() } }
    }
  }
}

struct Chain {
  let store = HKHealthStore()

  func load() async throws {
    let types = [HKClinicalType(.allergyRecord), HKClinicalType(.immunizationRecord), HKClinicalType(.vitalSignRecord)]
    store.requestAuthorization(toShare: nil, read: Set(types)) { granted, error in
      guard granted, error == nil else { return }
      readNext(types[...])
    }
  }

  func readNext(_ rest: ArraySlice<HKClinicalType>) {
    guard let type = rest.first else { return }
    let step: @Sendable () -> Void = { readNext(rest.dropFirst()) }
    store.execute(
      HKSampleQuery(sampleType: type, predicate: nil, limit: 10, sortDescriptors: nil) { _, samples, _ in
        print(samples?.count ?? 0)
        step()
      })
  }
}
