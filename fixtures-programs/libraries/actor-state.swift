// asks: clinicalNote condition procedure | reads: clinicalNote condition procedure
// an actor holds what's pending, MainActor.run reads it out
// open: one more is taken for used
import HealthKit
import SwiftUI
actor Ledger {
  static let shared = Ledger()
  private(set) var pending: Set<HKClinicalType> = []
  func note(_ id: HKClinicalTypeIdentifier) { pending.insert(HKClinicalType(id)) }
  func forget(_ id: HKClinicalTypeIdentifier) { pending.remove(HKClinicalType(id)) }
}

@main struct LedgerApp: App {
  @State private var status = "Waiting"
  var body: some Scene {
    WindowGroup {
      Text(status).task {
        await Ledger.shared.note(.clinicalNoteRecord)
        await Ledger.shared.note(.medicationRecord)
        await Ledger.shared.note(.conditionRecord)
        await Ledger.shared.note(.procedureRecord)
        await Ledger.shared.forget(.medicationRecord)
        try? await work()
      }
    }
  }

  private func work() async throws {
    let store = HKHealthStore()
    let types = await Ledger.shared.pending
    try await store.requestAuthorization(toShare: [], read: types)
    for type in types {
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
      let count = try await query.result(for: store).count
      await MainActor.run { status = "\(type.identifier): \(count)" }
    }
  }
}
