import HealthKit
import SwiftUI

struct MedicationPanel: View {
    @Environment(\.recordReader) private var reader
    @State private var medications: [HKClinicalRecord] = []
    let granted: Bool

    var body: some View {
        List { RecordRows(records: medications) }
            .needsRecords(.medicationRecord)
            .task(id: granted) {
                guard granted else { return }
                medications = (try? await reader.records(.medicationRecord)) ?? []
            }
    }
}
