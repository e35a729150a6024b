// asks: clinicalNote labResult | reads: clinicalNote labResult
// flatMap to a Future that does the query and promises the samples
import Combine
import HealthKit
import SwiftUI

@main struct FutureApp: App {
  let reader = FutureReader()
  var body: some Scene {
    WindowGroup { Text("Future").task { try? await reader.start() } }
  }
}

@MainActor final class FutureReader {
  private let types = [HKClinicalType(.labResultRecord), HKClinicalType(.clinicalNoteRecord)]
  private let store = HKHealthStore()
  private var bag = Set<AnyCancellable>()

  func start() async throws {
    try await store.requestAuthorization(toShare: [], read: Set(types))
    types.publisher
      .setFailureType(to: Error.self)
      .flatMap { [unowned self] in self.samples(of: $0) }
      .sink(receiveCompletion: { print($0) }, receiveValue: { print($0.count) })
      .store(in: &bag)
  }

  private func samples(of type: HKSampleType) -> Future<[HKSample], Error> {
    Future { [store] promise in
      let query = HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, samples, error in
        promise(samples.map { .success($0) } ?? .failure(error ?? CancellationError()))
      }
      store.execute(query)
    }
  }
}
