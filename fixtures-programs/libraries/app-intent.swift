// asks: immunization medication | reads: immunization medication
// Button(intent:) with an AppEnum parameter
import AppIntents
import HealthKit
import SwiftUI

enum RecordKind: String, AppEnum {
  case shots, pills
  static let typeDisplayRepresentation: TypeDisplayRepresentation = "Record kind"
  static let caseDisplayRepresentations: [RecordKind: DisplayRepresentation] = [.shots: "Shots", .pills: "Pills"]
  var identifier: HKClinicalTypeIdentifier {
    switch self {
    case .shots: .immunizationRecord
    case .pills: .medicationRecord
    }
  }
}

struct ReadRecords: AppIntent {
  static let title: LocalizedStringResource = "Read records"
  @Parameter(title: "Kind") var kind: RecordKind
  init() {}
  init(kind: RecordKind) { self.kind = kind }

  func perform() async throws -> some IntentResult & ReturnsValue<Int> {
    let store = HKHealthStore()
    let type = HKClinicalType(kind.identifier)
    try await store.requestAuthorization(toShare: [], read: [type])
    let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
    return .result(value: try await query.result(for: store).count)
  }
}

@main struct IntentApp: App {
  var body: some Scene {
    WindowGroup {
      Button("Shots", intent: ReadRecords(kind: .shots))
      Button("Pills", intent: ReadRecords(kind: .pills))
    }
  }
}
