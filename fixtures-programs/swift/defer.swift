// asks: labResult procedure | reads: labResult procedure
// defer runs the second read when the scope is left
import HealthKit
import SwiftUI

struct RecordsView: View {
  @State private var model = Loader()
  var body: some View { List { Text("My records") }.task { try? await model.load() } }
}

@main struct MyRecordsApp: App {
  var body: some Scene { WindowGroup { RecordsView() } }
}

struct Loader {
  let store = HKHealthStore()

  func run(_ type: HKClinicalType) {
    store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
      print(samples?.count ?? 0)
    })
  }

  func refresh(first: HKClinicalType, atExit last: HKClinicalType) {
    defer { run(last) }
    run(first)
  }

  func load() async throws {
    let labs = HKClinicalType(.labResultRecord), procedures = HKClinicalType(.procedureRecord)
    store.requestAuthorization(toShare: nil, read: [labs, procedures]) { granted, _ in
      if granted { refresh(first: labs, atExit: procedures) }
    }
  }
}
