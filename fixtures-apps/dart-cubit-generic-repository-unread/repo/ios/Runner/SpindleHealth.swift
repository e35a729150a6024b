import Flutter
import HealthKit

final class SpindleHealth {
    private static let sheet: [HKClinicalTypeIdentifier] = [
        .coverageRecord,
        .labResultRecord,
        .medicationRecord,
        .procedureRecord,
    ]

    private let store = HKHealthStore()

    func handle(_ call: FlutterMethodCall, result: @escaping FlutterResult) {
        switch call.method {
        case "authorize": authorize(result)
        case "labs": rows(.labResultRecord, result)
        case "medicines": rows(.medicationRecord, result)
        case "plans": rows(.coverageRecord, result)
        default: result(FlutterMethodNotImplemented)
        }
    }

    private func authorize(_ result: @escaping FlutterResult) {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
            result(FlutterError(code: "unavailable", message: "This device has no health records", details: nil))
            return
        }
        let types = Set(Self.sheet.map { HKClinicalType($0) as HKObjectType })
        store.requestAuthorization(toShare: nil, read: types) { _, _ in
            DispatchQueue.main.async { result(nil) }
        }
    }

    private func rows(_ identifier: HKClinicalTypeIdentifier, _ result: @escaping FlutterResult) {
        let query = HKSampleQuery(sampleType: HKClinicalType(identifier), predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
            let rows = ((samples as? [HKClinicalRecord]) ?? []).map { record -> [String: Any] in
                ["name": record.displayName, "day": Int(record.startDate.timeIntervalSince1970 * 1000)]
            }
            DispatchQueue.main.async { result(rows) }
        }
        store.execute(query)
    }
}
