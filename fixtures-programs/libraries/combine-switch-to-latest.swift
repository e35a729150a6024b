// asks: coverage medication procedure | reads: coverage medication procedure
// map to an inner publisher of types and switchToLatest
import Combine
import HealthKit
import SwiftUI

enum Area: CaseIterable { case money, hospital }

@main struct AreaApp: App {
  let model = AreaModel()
  var body: some Scene {
    WindowGroup {
      Button("Money") { model.area.send(.money) }
      Button("Hospital") { model.area.send(.hospital) }
    }
  }
}

@MainActor final class AreaModel {
  let area = PassthroughSubject<Area, Never>()
  private let money: [HKClinicalTypeIdentifier] = [.coverageRecord]
  private let hospital: [HKClinicalTypeIdentifier] = [.procedureRecord, .medicationRecord]
  private let store = HKHealthStore()
  private var bag = Set<AnyCancellable>()

  init() {
    area.map { [money, hospital] in ($0 == .money ? money : hospital).publisher }
      .switchToLatest()
      .sink { [weak self] id in self?.open(HKClinicalType(id)) }
      .store(in: &bag)
  }

  private func open(_ type: HKClinicalType) {
    store.requestAuthorization(toShare: nil, read: [type]) { [store] ok, _ in
      guard ok else { return }
      store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 5, sortDescriptors: nil) { _, _, _ in })
    }
  }
}
