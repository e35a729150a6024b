// asks: medication vitalSign | reads: medication vitalSign
// a ViewModifier that reads the type it's made with
import HealthKit
import SwiftUI
struct RecordCount: ViewModifier {
  let type: HKClinicalType
  @State private var count = 0
  private let store = HKHealthStore()
  init(type: HKClinicalType) { self.type = type }

  func body(content: Content) -> some View {
    content
      .badge(count)
      .task {
        do {
          try await store.requestAuthorization(toShare: [], read: [type])
          let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
          count = try await query.result(for: store).count
        } catch {}
      }
  }
}

extension View {
  func recordCount(_ id: HKClinicalTypeIdentifier) -> some View {
    modifier(RecordCount(type: HKClinicalType(id)))
  }
}

@main struct ModifierApp: App {
  var body: some Scene {
    WindowGroup {
      List {
        Text("Pills").recordCount(.medicationRecord)
        Text("Vitals").recordCount(.vitalSignRecord)
        Text("Settings")
      }
    }
  }
}
