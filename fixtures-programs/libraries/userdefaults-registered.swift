// asks: allergy vitalSign | reads: allergy vitalSign
// names registered and read back with UserDefaults.stringArray(forKey:)
// open: it cannot be told
import HealthKit
import SwiftUI
extension UserDefaults {
  var shownTypes: [HKClinicalTypeIdentifier] {
    (stringArray(forKey: "shownTypes") ?? []).map { HKClinicalTypeIdentifier(rawValue: $0) }
  }
}

@main struct DefaultsApp: App {
  let store = HKHealthStore()

  init() {
    let names: [HKClinicalTypeIdentifier] = [.allergyRecord, .vitalSignRecord]
    UserDefaults.standard.set(names.map(\.rawValue), forKey: "shownTypes")
    UserDefaults.standard.set([HKClinicalTypeIdentifier.coverageRecord.rawValue], forKey: "hiddenTypes")
  }

  var body: some Scene {
    WindowGroup { Text("Defaults").task { try? await load() } }
  }

  func load() async throws {
    let types = UserDefaults.standard.shownTypes.map { HKClinicalType($0) }
    try await store.requestAuthorization(toShare: [], read: Set(types))
    for type in types {
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
      print(try await query.result(for: store).count)
    }
  }
}
