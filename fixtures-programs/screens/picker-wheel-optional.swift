// asks: coverage vitalSign | reads: coverage vitalSign
// a wheel Picker with an optional selection of a struct's id, looked up on Show
import HealthKit
import SwiftUI
@main struct FolderApp: App {
  var body: some Scene { WindowGroup { WheelScreen() } }
}
struct Choice: Identifiable {
  let id: Int
  let title: String
  let type: HKClinicalType
}
struct WheelScreen: View {
  @State private var selected: Int?
  let choices = [
    Choice(id: 10, title: "Insurance", type: HKClinicalType(.coverageRecord)),
    Choice(id: 20, title: "Vital signs", type: HKClinicalType(.vitalSignRecord)),
  ]
  var body: some View {
    VStack {
      Picker("Records", selection: $selected) {
        Text("None").tag(Int?.none)
        ForEach(choices) { Text($0.title).tag(Optional($0.id)) }
      }
      .pickerStyle(.wheel)
      Button("Show", action: show).disabled(selected == nil)
    }
    .task { try? await ask(Set(choices.map(\.type))) }
  }
  private func show() {
    guard let choice = choices.first(where: { $0.id == selected }) else { return }
    Task { print(try await records(of: choice.type).count) }
  }
}
let store = HKHealthStore()
func ask(_ types: Set<HKObjectType>) async throws {
  try await store.requestAuthorization(toShare: [], read: types)
}
func records(of type: HKClinicalType) async throws -> [HKClinicalRecord] {
  try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
}
