// asks: immunization labResult | reads: immunization labResult
// KeyValuePairs literal walked in order
import HealthKit
import SwiftUI
@main struct PairsApp: App {
  @State private var report = Report()
  var body: some Scene {
    WindowGroup { List(report.lines, id: \.self) { Text($0) }.task { try? await report.build() } }
  }
}

@MainActor @Observable final class Report {
  var lines: [String] = []
  @ObservationIgnored private let store = HKHealthStore()
  private let chapters: KeyValuePairs<String, HKClinicalTypeIdentifier> = [
    "Vaccines": .immunizationRecord,
    "Lab results": .labResultRecord,
  ]

  func build() async throws {
    try await store.requestAuthorization(toShare: [], read: Set(chapters.map { HKClinicalType($0.value) }))
    for (title, id) in chapters {
      let records = try await HKSampleQueryDescriptor(
        predicates: [.clinicalRecord(type: HKClinicalType(id))], sortDescriptors: []).result(for: store)
      lines.append("\(title): \(records.count)")
    }
  }
}
