import HealthKit
import SwiftUI

struct LabPanel: View {
    @Environment(\.recordReader) private var reader
    @State private var results: [HKClinicalRecord] = []
    let granted: Bool

    var body: some View {
        List { RecordRows(records: results) }
            .needsRecords(.labResultRecord)
            .task(id: granted) {
                guard granted else { return }
                results = (try? await reader.records(.labResultRecord)) ?? []
            }
    }
}
