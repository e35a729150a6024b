// own string interpolation: one member shows the record, one masks it
import SwiftUI
import HealthKit

extension DefaultStringInterpolation {
    mutating func appendInterpolation(brief record: HKClinicalRecord) {
        appendLiteral("[\(record.displayName)]")
    }

    mutating func appendInterpolation(masked record: HKClinicalRecord) {
        appendLiteral("[***]")
    }
}

@main
struct InterpolationApp: App {
    let store = HKHealthStore()

    var body: some Scene {
        WindowGroup {
            Text("Allergies").task {
                let type = HKClinicalType(.allergyRecord)
                try? await store.requestAuthorization(toShare: [], read: [type])
                let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
                guard let records = try? await query.result(for: store) else { return }
                for record in records {
                    print("shown \(masked: record)")
                    print("opened \(brief: record)") // leak: clinical-data-logged
                }
            }
        }
    }
}
