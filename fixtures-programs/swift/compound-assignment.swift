// asks: labResult vitalSign | reads: labResult vitalSign
// own += adds an identifier to a struct
import HealthKit
import SwiftUI

@main struct JournalApp: App {
  var body: some Scene { WindowGroup { HomeView() } }
}

struct HomeView: View {
  let model = Dashboard()
  var body: some View { Text("Records").onAppear { Task { try? await model.load() } } }
}

struct TypeList {
  private(set) var types: Set<HKClinicalType> = []

  static func += (list: inout TypeList, identifier: HKClinicalTypeIdentifier) {
    list.types.insert(HKClinicalType(identifier))
  }
}

struct Dashboard {
  let store = HKHealthStore()

  func load() async throws {
    var list = TypeList()
    list += .labResultRecord
    list += .vitalSignRecord
    try await store.requestAuthorization(toShare: [], read: list.types)
    for type in list.types {
      _ = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [], limit: 100).result(for: store)
    }
  }
}
