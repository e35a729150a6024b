// asks: allergy condition coverage | reads: allergy condition
// ForEach makes a row a kind, an `if` leaves out the hidden one
import HealthKit
import SwiftUI
enum Kind: String, CaseIterable, Identifiable {
  case allergy, condition, coverage
  var id: Self { self }
  var isHidden: Bool { self == .coverage }
  var type: HKClinicalType {
    switch self {
    case .allergy: HKClinicalType(.allergyRecord)
    case .condition: HKClinicalType(.conditionRecord)
    case .coverage: HKClinicalType(.coverageRecord)
    }
  }
}

@main struct RowsApp: App {
  private let store = HKHealthStore()
  @State private var isReady = false

  var body: some Scene {
    WindowGroup {
      List {
        ForEach(Kind.allCases) { kind in
          if isReady && !kind.isHidden { Text(kind.rawValue).task { try? await read(kind.type) } }
        }
      }
      .task {
        try? await store.requestAuthorization(toShare: [], read: Set(Kind.allCases.map(\.type)))
        isReady = true
      }
    }
  }

  private func read(_ type: HKClinicalType) async throws {
    let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
    print(try await query.result(for: store).count)
  }
}
