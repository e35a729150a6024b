// functions as values: one reads the record, the other only gives a label
import SwiftUI
import HealthKit

func headline(_ record: HKClinicalRecord) -> String {
    "Newest: \(record.displayName)"
}

func badge(_ record: HKClinicalRecord) -> String {
    "clinical"
}

struct Formatter {
    let line: (HKClinicalRecord) -> String
    let mark: (HKClinicalRecord) -> String
}

@main
struct FormatApp: App {
    let formatter = Formatter(line: headline, mark: badge)
    let store = HKHealthStore()

    var body: some Scene {
        WindowGroup {
            Text("Format").task {
                let vitals = HKClinicalType(.vitalSignRecord)
                let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: vitals)], sortDescriptors: [])
                guard let record = try? await query.result(for: store).first else { return }
                print(formatter.mark(record))
                print(formatter.line(record)) // leak: clinical-data-logged
            }
        }
    }
}
