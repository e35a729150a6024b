// asks: condition coverage | reads: condition coverage
// prefix(while:) takes types until the divider in the list
import HealthKit
import SwiftUI
struct Entry {
  let name: String
  let type: HKClinicalTypeIdentifier
  var isExperimental = false
}

let entries = [
  Entry(name: "Problems", type: .conditionRecord),
  Entry(name: "Insurance", type: .coverageRecord),
  Entry(name: "Notes", type: .clinicalNoteRecord, isExperimental: true),
]

@main struct StableApp: App {
  var body: some Scene {
    WindowGroup { Text("Stable").task { await run() } }
  }

  func run() async {
    let store = HKHealthStore()
    let stable = entries.prefix(while: { !$0.isExperimental })
    let types = stable.map { HKClinicalType($0.type) }
    do {
      try await store.requestAuthorization(toShare: [], read: Set(types))
      for type in types {
        let descriptor = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
        print(try await descriptor.result(for: store).count)
      }
    } catch {
      print(error)
    }
  }
}
