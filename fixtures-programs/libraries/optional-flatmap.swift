// asks: clinicalNote labResult | reads: clinicalNote labResult
// Optional.map and flatMap from a name to a type
import HealthKit
import SwiftUI
enum Topic: String {
  case notes, labs
  var identifier: HKClinicalTypeIdentifier { self == .notes ? .clinicalNoteRecord : .labResultRecord }
}

@main struct TopicApp: App {
  let store = HKHealthStore()
  var body: some Scene {
    WindowGroup {
      Text("Topics").task {
        try? await open("labs")
        try? await open("notes")
        try? await open(nil)
      }
    }
  }

  func open(_ name: String?) async throws {
    let type = name.flatMap(Topic.init(rawValue:)).map { HKClinicalType($0.identifier) }
    guard let type else { return }
    try await store.requestAuthorization(toShare: [], read: [type])
    let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
    print(try await query.result(for: store).count)
  }
}
