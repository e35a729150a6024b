// asks: allergy medication procedure | reads: allergy medication
// @Sendable closures are stored and run later; one is removed before
// open: one more is taken for used
import HealthKit
import SwiftUI

@main struct JournalApp: App {
  var body: some Scene { WindowGroup { HomeView() } }
}

struct HomeView: View {
  let model = Scheduler()
  var body: some View { Text("Records").onAppear { Task { try? await model.load() } } }
}

@MainActor final class Scheduler {
  let store = HKHealthStore()
  private var jobs: [String: @Sendable () -> Void] = [:]

  func schedule(_ name: String, _ job: @escaping @Sendable () -> Void) { jobs[name] = job }

  func schedule(_ name: String, reading type: HKClinicalType) {
    schedule(name) { [store] in
      store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
        print(samples?.count ?? 0)
      })
    }
  }

  func load() async throws {
    let allergy = HKClinicalType(.allergyRecord), drug = HKClinicalType(.medicationRecord)
    let surgery = HKClinicalType(.procedureRecord)
    try await store.requestAuthorization(toShare: [], read: [allergy, drug, surgery])
    schedule("allergies", reading: allergy)
    schedule("drugs", reading: drug)
    schedule("surgery", reading: surgery)
    jobs["surgery"] = nil
    for job in jobs.values { job() }
  }
}
