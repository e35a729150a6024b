import HealthKit
import SwiftUI

struct DiagnosesScreen: View {
    @State private var diagnoses: [HKClinicalRecord] = []

    var body: some View {
        List { RecordRows(records: diagnoses) }
            .loadsRecords(of: .conditionRecord, into: $diagnoses)
    }
}
