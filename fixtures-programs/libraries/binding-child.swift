// asks: condition procedure | reads: condition procedure
// a child view writes to its @Binding, the parent reads what changed
import HealthKit
import SwiftUI
@main struct BindingApp: App {
  var body: some Scene {
    WindowGroup { Parent() }
  }
}

struct Parent: View {
  @State private var wanted: [HKClinicalTypeIdentifier] = []
  private let store = HKHealthStore()

  var body: some View {
    VStack {
      AddButton(title: "Problems", id: .conditionRecord, wanted: $wanted)
      AddButton(title: "Surgeries", id: .procedureRecord, wanted: $wanted)
      Button("Load") { Task { try await load() } }
    }
  }

  private func load() async throws {
    try await store.requestAuthorization(toShare: [], read: Set(wanted.map { HKClinicalType($0) }))
    for id in wanted {
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: HKClinicalType(id))], sortDescriptors: [])
      print(try await query.result(for: store).count)
    }
  }
}

struct AddButton: View {
  let title: String
  let id: HKClinicalTypeIdentifier
  @Binding var wanted: [HKClinicalTypeIdentifier]
  var body: some View {
    Button(title) { wanted.append(id) }
  }
}
