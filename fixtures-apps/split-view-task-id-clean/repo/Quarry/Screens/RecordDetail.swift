import HealthKit
import SwiftUI

struct RecordDetail: View {
    let record: HKClinicalRecord?

    var body: some View {
        if let record {
            Form {
                LabeledContent("Name", value: record.displayName)
                LabeledContent("Date", value: record.startDate, format: .dateTime)
            }
        } else {
            ContentUnavailableView("Nothing selected", systemImage: "doc")
        }
    }
}
