// asks: allergy medication | reads: allergy medication
// sheet(item:) presents a detail that reads the item's type
import HealthKit
import SwiftUI
struct Detail: Identifiable {
  let id: HKClinicalTypeIdentifier
  static let allergies = Detail(id: .allergyRecord)
  static let pills = Detail(id: .medicationRecord)
  static let bills = Detail(id: .coverageRecord)
}

@main struct SheetApp: App {
  @State private var shown: Detail?
  var body: some Scene {
    WindowGroup {
      VStack {
        Button("Allergies") { shown = .allergies }
        Button("Pills") { shown = .pills }
      }
      .sheet(item: $shown) { DetailSheet(type: HKClinicalType($0.id)) }
    }
  }
}

struct DetailSheet: View {
  let type: HKClinicalType
  private let store = HKHealthStore()
  @State private var names: [String] = []
  init(type: HKClinicalType) { self.type = type }

  var body: some View {
    List(names, id: \.self) { Text($0) }
      .task {
        try? await store.requestAuthorization(toShare: [], read: [type])
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
        names = (try? await query.result(for: store).map(\.displayName)) ?? []
      }
  }
}
