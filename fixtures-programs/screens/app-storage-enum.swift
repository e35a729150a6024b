// asks: condition procedure vitalSign | reads: condition procedure
// @AppStorage keeps the enum that a Picker offers; one case is not offered
// open: one more is taken for used
import HealthKit
import SwiftUI
@main struct ClinicApp: App {
  var body: some Scene { WindowGroup { SettingsScreen() } }
}
enum Favorite: String {
  case conditions, procedures, vitals
  var id: HKClinicalTypeIdentifier {
    switch self {
    case .conditions: .conditionRecord
    case .procedures: .procedureRecord
    case .vitals: .vitalSignRecord
    }
  }
}
struct SettingsScreen: View {
  @AppStorage("favorite-2") private var favorite = Favorite.conditions
  private let records = Records()
  var body: some View {
    Form {
      Picker("Favorite", selection: $favorite) {
        Text("Conditions").tag(Favorite.conditions)
        Text("Procedures").tag(Favorite.procedures)
      }
      Button("Connect") { Task { await records.ask([Favorite.conditions, .procedures, .vitals].map(\.id)) } }
      Button("Open favorite") { Task { print(await records.read(favorite.id)) } }
    }
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
