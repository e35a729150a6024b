// asks: coverage medication procedure | reads: coverage medication procedure
// a toolbar's Menu with a ForEach of buttons and one more button
import HealthKit
import SwiftUI
@main struct ToolbarApp: App {
  var body: some Scene {
    WindowGroup { NavigationStack { Home() } }
  }
}

struct Home: View {
  private let store = HKHealthStore()
  private let entries: [(title: String, id: HKClinicalTypeIdentifier)] = [
    ("Pills", .medicationRecord), ("Surgeries", .procedureRecord),
  ]
  @State private var count = 0

  var body: some View {
    Text("\(count)").toolbar {
      Menu("Show") {
        ForEach(entries, id: \.title) { entry in
          Button(entry.title) { show(entry.id) }
        }
        Divider()
        Button("Insurance") { show(.coverageRecord) }
      }
    }
  }

  private func show(_ id: HKClinicalTypeIdentifier) {
    let type = HKClinicalType(id)
    Task {
      try await store.requestAuthorization(toShare: [], read: [type])
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
      count = try await query.result(for: store).count
    }
  }
}
