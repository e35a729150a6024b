import Flutter
import HealthKit

final class TimelineHandler {
    private let store = HKHealthStore()
    private let labs = HKClinicalType(.labResultRecord)
    private let diagnoses = HKClinicalType(.conditionRecord)

    func handle(_ call: FlutterMethodCall, result: @escaping FlutterResult) {
        switch call.method {
        case "ask": ask(result)
        case "labs": rows(labs, result)
        case "diagnoses": rows(diagnoses, result)
        default: result(FlutterMethodNotImplemented)
        }
    }

    private func ask(_ result: @escaping FlutterResult) {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return result(false) }
        store.requestAuthorization(toShare: nil, read: [labs, diagnoses]) { done, _ in
            DispatchQueue.main.async { result(done) }
        }
    }

    private func rows(_ type: HKClinicalType, _ result: @escaping FlutterResult) {
        let query = HKSampleQuery(sampleType: type, predicate: nil, limit: 200, sortDescriptors: nil) { _, samples, _ in
            var rows: [String: String] = [:]
            for case let record as HKClinicalRecord in samples ?? [] {
                rows[record.uuid.uuidString] = record.displayName
            }
            DispatchQueue.main.async { result(rows) }
        }
        store.execute(query)
    }
}
