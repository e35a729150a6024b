// asks: allergy medication | reads: allergy medication
// protocol and factory: the live factory makes the reader, the preview's isn't used
import HealthKit
import SwiftUI
protocol RecordsFactory {
  func makeTypes() -> [HKClinicalType]
}
struct LiveFactory: RecordsFactory {
  func makeTypes() -> [HKClinicalType] { [HKClinicalType(.medicationRecord), HKClinicalType(.allergyRecord)] }
}
struct PreviewFactory: RecordsFactory {
  func makeTypes() -> [HKClinicalType] { [HKClinicalType(.vitalSignRecord)] }
}

@MainActor final class ViewModel {
  private let types: [HKClinicalType]
  private let store: HKHealthStore
  init(factory: some RecordsFactory, store: HKHealthStore = HKHealthStore()) {
    types = factory.makeTypes()
    self.store = store
  }

  func onAppear() async throws {
    try await store.requestAuthorization(toShare: [], read: Set(types))
    for type in types {
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
      print(try await query.result(for: store).count)
    }
  }
}

@main struct FactoryApp: App {
  private let viewModel = ViewModel(factory: LiveFactory())
  var body: some Scene {
    WindowGroup { Text("Factory").task { try? await viewModel.onAppear() } }
  }
}
