// asks: allergy procedure | reads: allergy procedure
// a comma separated setting split and turned into enum cases
import HealthKit
import SwiftUI
enum RecordKind: String {
  case allergy, procedure, note
  var type: HKClinicalType {
    switch self {
    case .allergy: HKClinicalType(.allergyRecord)
    case .procedure: HKClinicalType(.procedureRecord)
    case .note: HKClinicalType(.clinicalNoteRecord)
    }
  }
}

@main struct SplitApp: App {
  private let setting = "allergy, procedure"
  private let store = HKHealthStore()

  var body: some Scene {
    WindowGroup { Text(setting).task { try? await load() } }
  }

  private func load() async throws {
    let kinds = setting
      .split(separator: ",")
      .map { $0.trimmingCharacters(in: .whitespaces) }
      .compactMap(RecordKind.init(rawValue:))
    try await store.requestAuthorization(toShare: [], read: Set(kinds.map(\.type)))
    for kind in kinds {
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: kind.type)], sortDescriptors: [])
      print(kind.rawValue, try await query.result(for: store).count)
    }
  }
}
