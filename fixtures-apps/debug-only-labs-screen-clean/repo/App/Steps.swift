import HealthKit

struct Steps {
    static let store = HKHealthStore()

    static func today() async throws -> Int {
        guard HKHealthStore.isHealthDataAvailable() else { return 0 }
        let type = HKQuantityType(.stepCount)
        try await store.requestAuthorization(toShare: [], read: [type])
        let start = Calendar.current.startOfDay(for: .now)
        let today = HKSamplePredicate.quantitySample(type: type, predicate: HKQuery.predicateForSamples(withStart: start, end: nil))
        let sum = try await HKStatisticsQueryDescriptor(predicate: today, options: .cumulativeSum).result(for: store)
        return Int(sum?.sumQuantity()?.doubleValue(for: .count()) ?? 0)
    }
}
