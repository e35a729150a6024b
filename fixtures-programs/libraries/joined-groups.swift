// asks: allergy condition medication | reads: allergy condition medication
// joined() flattens groups kept in an array of arrays
import HealthKit
import SwiftUI
@main struct JoinedApp: App {
  @State private var loader = JoinedLoader()
  var body: some Scene {
    WindowGroup { Text("\(loader.names.count)").task { await loader.load() } }
  }
}

@MainActor @Observable final class JoinedLoader {
  var names: [String] = []
  private let store = HKHealthStore()
  private let groups: [[HKClinicalTypeIdentifier]] = [
    [.allergyRecord], [], [.conditionRecord, .medicationRecord],
  ]

  func load() async {
    let flat = groups.joined()
    do {
      try await store.requestAuthorization(toShare: [], read: Set(flat.map { HKClinicalType($0) }))
      for id in flat {
        let query = HKSampleQueryDescriptor(
          predicates: [.clinicalRecord(type: HKClinicalType(id))], sortDescriptors: [])
        names += try await query.result(for: store).map(\.displayName)
      }
    } catch {
      names = []
    }
  }
}
