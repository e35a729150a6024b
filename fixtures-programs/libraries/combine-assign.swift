// asks: condition coverage | reads: condition coverage
// collect() and assign(to:on:) put the types into a property
import Combine
import HealthKit
import SwiftUI

@main struct AssignApp: App {
  let model = AssignModel()
  var body: some Scene {
    WindowGroup { Text("Assign").onAppear { model.bind() } }
  }
}

@MainActor final class AssignModel {
  private let names = CurrentValueSubject<[HKClinicalTypeIdentifier], Never>([.coverageRecord, .conditionRecord])
  private let store = HKHealthStore()
  private var bag = Set<AnyCancellable>()

  var types: [HKClinicalType] = [] {
    didSet { Task { try await load() } }
  }

  func bind() {
    names
      .first()
      .flatMap { $0.publisher.map { HKClinicalType($0) }.collect() }
      .assign(to: \.types, on: self)
      .store(in: &bag)
  }

  private func load() async throws {
    try await store.requestAuthorization(toShare: [], read: Set(types))
    for type in types {
      let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
      print(try await query.result(for: store).count)
    }
  }
}
