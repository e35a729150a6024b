// asks: allergy immunization | reads: allergy immunization
// @Bindable model's selection bound to a Picker with tags, read in task(id:)
import HealthKit
import SwiftUI
@MainActor @Observable final class Choice {
  var id = HKClinicalTypeIdentifier.allergyRecord
}

@main struct ChoiceApp: App {
  @State private var choice = Choice()
  var body: some Scene {
    WindowGroup { ChoiceView(choice: choice) }
  }
}

struct ChoiceView: View {
  @Bindable var choice: Choice
  private let store = HKHealthStore()

  var body: some View {
    Picker("Show", selection: $choice.id) {
      Text("Allergies").tag(HKClinicalTypeIdentifier.allergyRecord)
      Text("Vaccines").tag(HKClinicalTypeIdentifier.immunizationRecord)
    }
    .task(id: choice.id) { try? await read(HKClinicalType(choice.id)) }
  }

  private func read(_ type: HKClinicalType) async throws {
    try await store.requestAuthorization(toShare: [], read: [type])
    let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
    print(try await query.result(for: store).count)
  }
}
