// asks: allergy labResult | reads: allergy labResult
// PassthroughSubject.send and a sink that reads what comes
import Combine
import HealthKit
import SwiftUI

@main struct SubjectApp: App {
  let model = SubjectModel()
  var body: some Scene {
    WindowGroup {
      VStack {
        Button("Allergies") { model.taps.send(.allergyRecord) }
        Button("Labs") { model.taps.send(.labResultRecord) }
      }
    }
  }
}

@MainActor final class SubjectModel {
  let taps = PassthroughSubject<HKClinicalTypeIdentifier, Never>()
  private let store = HKHealthStore()
  private var cancellables = Set<AnyCancellable>()

  init() {
    taps
      .map { HKClinicalType($0) }
      .sink { [unowned self] type in Task { try await self.read(type) } }
      .store(in: &cancellables)
  }

  private func read(_ type: HKClinicalType) async throws {
    try await store.requestAuthorization(toShare: [], read: [type])
    let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
    print(try await query.result(for: store).count)
  }
}
