// asks: immunization labResult | reads: immunization labResult
// children report their type by a PreferenceKey, the parent reads all of them
import HealthKit
import SwiftUI
struct NeededTypes: PreferenceKey {
  static let defaultValue: Set<HKClinicalType> = []
  static func reduce(value: inout Set<HKClinicalType>, nextValue: () -> Set<HKClinicalType>) {
    value.formUnion(nextValue())
  }
}

struct Badge: View {
  let title: String
  let id: HKClinicalTypeIdentifier
  var body: some View {
    Text(title).preference(key: NeededTypes.self, value: [HKClinicalType(id)])
  }
}

@main struct PreferenceApp: App {
  private let store = HKHealthStore()
  var body: some Scene {
    WindowGroup {
      HStack {
        Badge(title: "Shots", id: .immunizationRecord)
        Badge(title: "Labs", id: .labResultRecord)
      }
      .onPreferenceChange(NeededTypes.self) { types in
        Task { try await load(types) }
      }
    }
  }

  private func load(_ types: Set<HKClinicalType>) async throws {
    try await store.requestAuthorization(toShare: [], read: types)
    for type in types {
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
      print(try await query.result(for: store).count)
    }
  }
}
