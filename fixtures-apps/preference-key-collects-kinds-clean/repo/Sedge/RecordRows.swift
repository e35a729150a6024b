import HealthKit
import SwiftUI

struct RecordRows: View {
    let records: [HKClinicalRecord]

    var body: some View {
        ForEach(records, id: \.uuid) { record in
            LabeledContent(record.displayName, value: record.startDate.formatted(date: .abbreviated, time: .omitted))
        }
    }
}
