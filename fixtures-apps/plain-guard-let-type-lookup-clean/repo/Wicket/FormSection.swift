import HealthKit
import SwiftUI

struct FormSection: View {
    let title: String
    let records: [HKClinicalRecord]

    var body: some View {
        Section(title) {
            if records.isEmpty {
                Text("Nothing on file").foregroundStyle(.secondary)
            }
            ForEach(records, id: \.uuid) { record in
                LabeledContent(record.displayName, value: record.startDate.formatted(date: .abbreviated, time: .omitted))
            }
        }
    }
}
