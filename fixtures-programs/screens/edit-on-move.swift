// asks: coverage immunization labResult | reads: coverage immunization labResult
// EditButton with onMove: the person puts the order, the first is read
import HealthKit
import SwiftUI
@main struct FolderApp: App {
  var body: some Scene { WindowGroup { OrderScreen() } }
}
@MainActor @Observable final class OrderModel {
  struct Item: Identifiable { let id: String, type: HKClinicalType }
  var items = [
    Item(id: "Insurance", type: HKClinicalType(.coverageRecord)), Item(id: "Immunizations", type: HKClinicalType(.immunizationRecord)), Item(id: "Labs", type: HKClinicalType(.labResultRecord)),
  ]
  private let reader = HealthReader()
  func connect() async { try? await reader.authorize(Set(items.map(\.type))) }
  func loadFavorite() async { print((try? await reader.count(items[0].type)) ?? 0) }
}
struct OrderScreen: View {
  @State private var model = OrderModel()
  var body: some View {
    NavigationStack {
      List {
        ForEach(model.items) { Text($0.id) }
          .onMove { model.items.move(fromOffsets: $0, toOffset: $1) }
      }
      .toolbar {
        EditButton()
        Button("Favorite") { Task { await model.loadFavorite() } }
      }
    }
    .task { await model.connect() }
  }
}
actor HealthReader {
  private let store = HKHealthStore()
  func authorize(_ types: Set<HKClinicalType>) async throws {
    try await store.requestAuthorization(toShare: [], read: types)
  }
  func count(_ type: HKClinicalType) async throws -> Int {
    let query = HKAnchoredObjectQueryDescriptor(predicates: [.clinicalRecord(type: type)], anchor: nil)
    return try await query.result(for: store).addedSamples.count
  }
}
