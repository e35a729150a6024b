// asks: allergy immunization medication | reads: allergy medication
// array of any protocol, narrowed by as? to a finer protocol
import HealthKit
import SwiftUI

@main struct CareApp: App {
  let model = Plugins()
  var body: some Scene { WindowGroup { Text("Care").task { try? await model.load() } } }
}

protocol Plugin { var type: HKClinicalType { get } }
protocol LivePlugin: Plugin { var limit: Int { get } }

struct AllergyPlugin: LivePlugin { let type = HKClinicalType(.allergyRecord), limit = 5 }
struct ShotPlugin: Plugin { let type = HKClinicalType(.immunizationRecord) }
struct DrugPlugin: LivePlugin { let type = HKClinicalType(.medicationRecord), limit = 20 }

@MainActor final class Plugins {
  let store = HKHealthStore()
  let plugins: [any Plugin] = [AllergyPlugin(), ShotPlugin(), DrugPlugin()]

  func load() async throws {
    try await store.requestAuthorization(toShare: [], read: Set(plugins.map { $0.type }))
    for plugin in plugins {
      guard let live = plugin as? any LivePlugin else { continue }
      let query = HKSampleQueryDescriptor(
        predicates: [.clinicalRecord(type: live.type)], sortDescriptors: [], limit: live.limit)
      print(try await query.result(for: store).count)
    }
  }
}
