// asks: allergy coverage vitalSign | reads: allergy coverage vitalSign
// an @Entry environment value whose default is replaced by .environment
// open: one more is taken for used
import HealthKit
import SwiftUI
extension EnvironmentValues {
  @Entry var chartTypes: [HKClinicalTypeIdentifier] = [.conditionRecord]
}

@main struct EntryApp: App {
  var body: some Scene {
    WindowGroup {
      VStack {
        Chart().environment(\.chartTypes, [.allergyRecord, .vitalSignRecord])
        Chart().environment(\.chartTypes, [.coverageRecord])
      }
    }
  }
}

struct Chart: View {
  @Environment(\.chartTypes) private var ids
  private let store = HKHealthStore()

  var body: some View {
    Text("Chart").task { try? await load() }
  }

  private func load() async throws {
    let types = ids.map { HKClinicalType($0) }
    try await store.requestAuthorization(toShare: [], read: Set(types))
    for type in types {
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
      print(try await query.result(for: store).count)
    }
  }
}
