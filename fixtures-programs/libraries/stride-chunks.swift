// asks: condition coverage immunization | reads: condition coverage immunization
// stride(from:to:by:) cuts the list into chunks of two
import HealthKit
import SwiftUI
extension Array {
  func chunked(by size: Int) -> [[Element]] {
    stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
  }
}

@main struct ChunkApp: App {
  let store = HKHealthStore()
  let ids: [HKClinicalTypeIdentifier] = [.conditionRecord, .coverageRecord, .immunizationRecord]

  var body: some Scene {
    WindowGroup { ProgressView().task { try? await loadInChunks() } }
  }

  func loadInChunks() async throws {
    for chunk in ids.chunked(by: 2) {
      let types = chunk.map { HKClinicalType($0) }
      try await store.requestAuthorization(toShare: [], read: Set(types))
      let query = HKSampleQueryDescriptor(
        predicates: types.map { HKSamplePredicate.clinicalRecord(type: $0) }, sortDescriptors: [])
      print(try await query.result(for: store).count)
    }
  }
}
