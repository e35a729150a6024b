// asks: allergy coverage vitalSign | reads: allergy vitalSign
// UndoManager takes the last pick back before the reading
// open: one more is taken for used
import HealthKit
import SwiftUI
@main struct UndoApp: App {
  let picks = Picks()
  var body: some Scene {
    WindowGroup { Text("Picks").task { try? await picks.run() } }
  }
}

@MainActor final class Picks {
  private let undoManager = UndoManager()
  private let store = HKHealthStore()
  private var types = [HKClinicalType(.allergyRecord), HKClinicalType(.vitalSignRecord)]

  private func pick(_ type: HKClinicalType) {
    types.append(type)
    undoManager.registerUndo(withTarget: self) { picks in
      picks.types.removeLast()
    }
  }

  func run() async throws {
    pick(HKClinicalType(.coverageRecord))
    let asked = Set(types)
    undoManager.undo()
    try await store.requestAuthorization(toShare: [], read: asked)
    for type in types {
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
      print(try await query.result(for: store).count)
    }
  }
}
