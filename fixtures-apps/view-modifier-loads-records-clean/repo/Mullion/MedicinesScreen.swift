import HealthKit
import SwiftUI

struct MedicinesScreen: View {
    @State private var medicines: [HKClinicalRecord] = []

    var body: some View {
        List { RecordRows(records: medicines) }
            .loadsRecords(of: .medicationRecord, into: $medicines)
    }
}
