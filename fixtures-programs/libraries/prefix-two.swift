// asks: clinicalNote labResult procedure | reads: labResult procedure
// prefix(2): the third type of the list isn't read
import HealthKit
import SwiftUI
@main struct VisitApp: App {
  var body: some Scene {
    WindowGroup { VisitView() }
  }
}

struct VisitView: View {
  @State private var total = 0
  private let store = HKHealthStore()
  private let byImportance = [
    HKClinicalType(.labResultRecord), HKClinicalType(.procedureRecord), HKClinicalType(.clinicalNoteRecord),
  ]

  var body: some View {
    Text("\(total)")
      .task {
        do {
          try await store.requestAuthorization(toShare: [], read: Set(byImportance))
          for type in byImportance.prefix(2) { total += try await count(type) }
        } catch {
          total = -1
        }
      }
  }

  private func count(_ type: HKClinicalType) async throws -> Int {
    let descriptor = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
    return try await descriptor.result(for: store).count
  }
}
