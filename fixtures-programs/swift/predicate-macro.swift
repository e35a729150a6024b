// asks: allergy coverage medication | reads: allergy medication
// #Predicate filters the sections before reading
import HealthKit
import SwiftUI

@main struct CareApp: App {
  let model = Sheets()
  var body: some Scene { WindowGroup { Text("Care").task { try? await model.load() } } }
}

struct Sheet {
  let identifier: String
  let priority: Int

  var type: HKClinicalType { HKClinicalType(HKClinicalTypeIdentifier(rawValue: identifier)) }
}

struct Sheets {
  let store = HKHealthStore()
  let sheets = [
    Sheet(identifier: HKClinicalTypeIdentifier.allergyRecord.rawValue, priority: 9),
    Sheet(identifier: HKClinicalTypeIdentifier.coverageRecord.rawValue, priority: 1),
    Sheet(identifier: HKClinicalTypeIdentifier.medicationRecord.rawValue, priority: 7),
  ]

  func load() async throws {
    try await store.requestAuthorization(toShare: [], read: Set(sheets.map(\.type)))
    let important = #Predicate<Sheet> { $0.priority > 5 }
    for sheet in try sheets.filter(important) {
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: sheet.type)], sortDescriptors: [])
      let found = try await query.result(for: store)
      print(found.count)
    }
  }
}
