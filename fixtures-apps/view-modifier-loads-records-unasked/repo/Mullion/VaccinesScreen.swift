import HealthKit
import SwiftUI

struct VaccinesScreen: View {
    @State private var vaccines: [HKClinicalRecord] = []

    var body: some View {
        List { RecordRows(records: vaccines) }
            .loadsRecords(of: .immunizationRecord, into: $vaccines)
    }
}
