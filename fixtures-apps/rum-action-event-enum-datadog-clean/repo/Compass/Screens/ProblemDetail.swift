import HealthKit
import SwiftUI

struct ProblemDetail: View {
    let record: HKClinicalRecord

    var body: some View {
        Form {
            Text(record.displayName).font(.headline)
            LabeledContent("Since", value: record.startDate, format: .dateTime.year().month())
            Link("Privacy policy", destination: URL(string: "https://www.acme.health/legal/privacy")!)
        }
    }
}
