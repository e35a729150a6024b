// asks: allergy labResult | reads: allergy labResult
// FocusedValue of the pane in use, read by a command of the app
import HealthKit
import SwiftUI
extension FocusedValues {
  @Entry var recordID: HKClinicalTypeIdentifier?
}

@main struct FocusedApp: App {
  var body: some Scene {
    WindowGroup {
      HStack {
        Pane(id: .allergyRecord)
        Pane(id: .labResultRecord)
      }
    }
    .commands { CommandMenu("Records") { ReloadCommand() } }
  }
}

struct Pane: View {
  let id: HKClinicalTypeIdentifier
  @State private var text = ""
  var body: some View {
    TextField("Filter", text: $text).focusedValue(\.recordID, id)
  }
}

struct ReloadCommand: View {
  @FocusedValue(\.recordID) private var recordID
  private let store = HKHealthStore()

  var body: some View {
    Button("Reload") {
      guard let recordID else { return }
      Task { try await reload(HKClinicalType(recordID)) }
    }
  }
  private func reload(_ type: HKClinicalType) async throws {
    try await store.requestAuthorization(toShare: [], read: [type])
    let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
    print(try await query.result(for: store).count)
  }
}
