// asks: condition labResult medication | reads: condition labResult medication
// flatMap(\.types) over the sections of a screen
import HealthKit
import SwiftUI
struct ChartSection {
  let title: String
  let types: [HKClinicalTypeIdentifier]
}

let sections = [
  ChartSection(title: "Now", types: [.conditionRecord, .medicationRecord]),
  ChartSection(title: "Tests", types: [.labResultRecord]),
]

@main struct ChartApp: App {
  private let store = HKHealthStore()
  var body: some Scene {
    WindowGroup {
      List(sections, id: \.title) { Text($0.title) }
        .task { try? await load() }
    }
  }

  private func load() async throws {
    let types = sections.flatMap(\.types).map { HKClinicalType($0) }
    try await store.requestAuthorization(toShare: [], read: Set(types))
    for type in types {
      let descriptor = HKSampleQueryDescriptor(
        predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
      print(type, try await descriptor.result(for: store).count)
    }
  }
}
