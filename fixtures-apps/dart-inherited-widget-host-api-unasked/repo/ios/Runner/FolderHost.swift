import Flutter
import HealthKit

final class FolderHost {
    private let store = HKHealthStore()
    private let channel: FlutterMethodChannel

    init(messenger: FlutterBinaryMessenger) {
        channel = FlutterMethodChannel(name: "health.hawthorn/folder", binaryMessenger: messenger)
        channel.setMethodCallHandler { [weak self] call, result in
            guard let self else { return }
            switch call.method {
            case "connect": connect(result)
            case "allergies": read(Subject.allergies.identifier, result)
            case "medicines": read(Subject.medicines.identifier, result)
            case "shots": read(.immunizationRecord, result)
            default: result(FlutterMethodNotImplemented)
            }
        }
    }

    private func connect(_ result: @escaping FlutterResult) {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
            result(FlutterError(code: "unavailable", message: "Health records are not available here", details: nil))
            return
        }
        let types = Subject.allCases.map { HKClinicalType($0.identifier) }
        store.requestAuthorization(toShare: nil, read: Set(types)) { _, _ in
            DispatchQueue.main.async { result(nil) }
        }
    }

    private func read(_ identifier: HKClinicalTypeIdentifier, _ result: @escaping FlutterResult) {
        let query = HKSampleQuery(sampleType: HKClinicalType(identifier), predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
            let names = (samples ?? []).compactMap { ($0 as? HKClinicalRecord)?.displayName }
            DispatchQueue.main.async { result(names) }
        }
        store.execute(query)
    }
}
