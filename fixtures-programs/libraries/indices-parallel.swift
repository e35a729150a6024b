// asks: coverage medication | reads: coverage medication
// indices of one array used as subscripts of another
import HealthKit
import SwiftUI
struct Shelf {
  let titles = ["Insurance", "Pills"]
  let types: [HKClinicalTypeIdentifier] = [.coverageRecord, .medicationRecord]
  var counts = [0, 0]
}

@MainActor @Observable final class ShelfModel {
  var shelf = Shelf()
  private let store = HKHealthStore()

  func fill() async throws {
    try await store.requestAuthorization(
      toShare: [], read: Set(shelf.titles.indices.map { HKClinicalType(shelf.types[$0]) }))
    for i in shelf.titles.indices {
      let type = HKClinicalType(shelf.types[i])
      let found = try await HKSampleQueryDescriptor(
        predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
      shelf.counts[i] = found.count
    }
  }
}

@main struct ShelfApp: App {
  @State private var model = ShelfModel()
  var body: some Scene {
    WindowGroup {
      List(model.shelf.titles.indices, id: \.self) { i in
        LabeledContent(model.shelf.titles[i], value: "\(model.shelf.counts[i])")
      }
      .task { try? await model.fill() }
    }
  }
}
