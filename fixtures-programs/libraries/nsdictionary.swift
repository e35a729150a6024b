// asks: clinicalNote procedure | reads: clinicalNote procedure
// NSDictionary of types by menu title, cast on the way out
import HealthKit
import SwiftUI
@main struct MenuApp: App {
  let titles = ["Notes", "Operations"]
  let menu: NSDictionary = [
    "Notes": HKClinicalType(.clinicalNoteRecord),
    "Operations": HKClinicalType(.procedureRecord),
    "Help": "https://example.org/help",
  ]
  let store = HKHealthStore()

  var body: some Scene {
    WindowGroup {
      List(titles, id: \.self) { title in
        Button(title) { Task { try await open(menu[title]) } }
      }
    }
  }

  func open(_ entry: Any?) async throws {
    switch entry {
    case let type as HKClinicalType:
      try await store.requestAuthorization(toShare: [], read: [type])
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
      print(try await query.result(for: store).count)
    default:
      print("not a record")
    }
  }
}
