// asks: condition coverage vitalSign | reads: condition coverage
// an App Intent with an AppEnum parameter; Vitals has no case
import AppIntents
import HealthKit
import SwiftUI
@main struct ChartApp: App {
  var body: some Scene { WindowGroup { StartScreen() } }
}
struct StartScreen: View {
  var body: some View {
    Button("Connect") { Task { await Records().ask([.conditionRecord, .coverageRecord, .vitalSignRecord]) } }
    ForEach([RecordKind.conditions, .plan], id: \.self) { kind in
      Button(intent: ShowRecords(kind: kind)) { Text(kind.rawValue) }
    }
  }
}
enum RecordKind: String, AppEnum {
  case conditions, plan
  static let typeDisplayRepresentation: TypeDisplayRepresentation = "Record kind"
  static let caseDisplayRepresentations: [RecordKind: DisplayRepresentation] = [.conditions: "Conditions", .plan: "Insurance"]
  var id: HKClinicalTypeIdentifier { self == .plan ? .coverageRecord : .conditionRecord }
}
struct ShowRecords: AppIntent {
  static let title: LocalizedStringResource = "Show Records"
  @Parameter(title: "Kind") var kind: RecordKind
  init() {}
  init(kind: RecordKind) { self.kind = kind }
  func perform() async throws -> some IntentResult & ReturnsValue<Int> {
    .result(value: await Records().read(kind.id).count)
  }
}
final class Records: Sendable {
  private let store = HKHealthStore()
  func ask(_ ids: [HKClinicalTypeIdentifier]) async {
    try? await store.requestAuthorization(toShare: [], read: Set(ids.map { HKClinicalType($0) }))
  }
  func read(_ id: HKClinicalTypeIdentifier) async -> [String] {
    let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: HKClinicalType(id))], sortDescriptors: [])
    return (try? await query.result(for: store).map(\.displayName)) ?? []
  }
}
