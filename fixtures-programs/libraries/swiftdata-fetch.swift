// asks: allergy condition labResult | reads: allergy labResult
// FetchDescriptor with a #Predicate; everything is asked for, the shown ones are read
// open: it cannot be told
import HealthKit
import SwiftData
import SwiftUI

@Model final class Shelf {
  var raw: String
  var isShown: Bool
  init(_ id: HKClinicalTypeIdentifier, isShown: Bool) {
    raw = id.rawValue
    self.isShown = isShown
  }
  var type: HKClinicalType { HKClinicalType(HKClinicalTypeIdentifier(rawValue: raw)) }
}

@main struct ShelvesApp: App {
  var body: some Scene {
    WindowGroup { Text("Shelves").task { try? await load() } }
  }

  func load() async throws {
    let container = try ModelContainer(for: Shelf.self, configurations: ModelConfiguration(isStoredInMemoryOnly: true))
    let context = container.mainContext
    context.insert(Shelf(.allergyRecord, isShown: true))
    context.insert(Shelf(.conditionRecord, isShown: false))
    context.insert(Shelf(.labResultRecord, isShown: true))

    let store = HKHealthStore()
    let all = try context.fetch(FetchDescriptor<Shelf>())
    try await store.requestAuthorization(toShare: [], read: Set(all.map(\.type)))
    let shown = try context.fetch(FetchDescriptor<Shelf>(predicate: #Predicate { $0.isShown }))
    for type in shown.map(\.type) {
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
      print(try await query.result(for: store).count)
    }
  }
}
