// asks: labResult medication | reads: labResult medication
// types kept in an NSCache and taken from it by name
import HealthKit
import SwiftUI
@main struct CacheApp: App {
  let types = TypeCache()
  let store = HKHealthStore()
  var body: some Scene {
    WindowGroup {
      Text("Cache").task {
        types.warm()
        for name in ["labs", "meds", "steps"] { try? await read(name) }
      }
    }
  }

  func read(_ name: String) async throws {
    guard let type = types[name] else { return }
    try await store.requestAuthorization(toShare: [], read: [type])
    let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
    print(try await query.result(for: store).count)
  }
}

@MainActor final class TypeCache {
  private let cache = NSCache<NSString, HKClinicalType>()

  func warm() {
    cache.setObject(HKClinicalType(.labResultRecord), forKey: "labs")
    cache.setObject(HKClinicalType(.medicationRecord), forKey: "meds")
  }

  subscript(name: String) -> HKClinicalType? {
    cache.object(forKey: name as NSString)
  }
}
