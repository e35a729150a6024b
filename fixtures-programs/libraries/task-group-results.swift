// asks: allergy medication | reads: allergy medication
// child tasks of a group hand back types; the nil ones are skipped
import HealthKit
import SwiftUI
enum Wish: CaseIterable {
  case pills, steps, allergies
}

func resolve(_ wish: Wish) async -> HKClinicalType? {
  switch wish {
  case .pills: HKClinicalType(.medicationRecord)
  case .allergies: HKClinicalType(.allergyRecord)
  case .steps: nil
  }
}

@main struct WishesApp: App {
  private let store = HKHealthStore()
  var body: some Scene {
    WindowGroup { Text("Wishes").task { try? await load() } }
  }

  private func load() async throws {
    let types = await withTaskGroup(of: HKClinicalType?.self, returning: Set<HKClinicalType>.self) { group in
      for wish in Wish.allCases { group.addTask { await resolve(wish) } }
      var found = Set<HKClinicalType>()
      for await case let type? in group { found.insert(type) }
      return found
    }
    try await store.requestAuthorization(toShare: [], read: types)
    for type in types {
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
      print(try await query.result(for: store).count)
    }
  }
}
