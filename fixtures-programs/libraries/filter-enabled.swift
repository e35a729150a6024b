// asks: allergy medication vitalSign | reads: allergy vitalSign
// filter(\.isEnabled) on a list of tiles; a disabled tile isn't read
import HealthKit
import SwiftUI
struct Tile {
  var type: HKClinicalTypeIdentifier
  var isEnabled = true
}

@main struct DashApp: App {
  var body: some Scene {
    WindowGroup { Dashboard() }
  }
}

struct Dashboard: View {
  let store = HKHealthStore()
  @State private var tiles = [
    Tile(type: .allergyRecord),
    Tile(type: .medicationRecord, isEnabled: false),
    Tile(type: .vitalSignRecord),
  ]

  var body: some View {
    Text("Dashboard").task { try? await refresh() }
  }

  func refresh() async throws {
    try await store.requestAuthorization(toShare: [], read: Set(tiles.map { HKClinicalType($0.type) }))
    for tile in tiles.filter(\.isEnabled) {
      let type = HKClinicalType(tile.type)
      let samples = try await HKSampleQueryDescriptor(
        predicates: [.clinicalRecord(type: type)], sortDescriptors: []
      ).result(for: store)
      print(samples.count)
    }
  }
}
