// asks: labResult medication | reads: labResult medication
// an @Observable put in the environment and found by @Environment(Model.self)
import HealthKit
import SwiftUI
@MainActor @Observable final class Records {
  let types: [HKClinicalType]
  private let store = HKHealthStore()
  init(_ ids: HKClinicalTypeIdentifier...) { types = ids.map { HKClinicalType($0) } }

  func ask() async throws {
    try await store.requestAuthorization(toShare: [], read: Set(types))
  }
  func count(_ type: HKClinicalType) async throws -> Int {
    let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
    return try await query.result(for: store).count
  }
}

@main struct EnvironmentApp: App {
  @State private var records = Records(.labResultRecord, .medicationRecord)
  var body: some Scene {
    WindowGroup { Totals().environment(records) }
  }
}

struct Totals: View {
  @Environment(Records.self) private var records
  @State private var total = 0

  var body: some View {
    Text("\(total)").task {
      try? await records.ask()
      for type in records.types { total += (try? await records.count(type)) ?? 0 }
    }
  }
}
