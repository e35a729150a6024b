import HealthKit
import SwiftUI

struct AllergyPanel: View {
    @Environment(\.recordReader) private var reader
    @State private var allergies: [HKClinicalRecord] = []
    let granted: Bool

    var body: some View {
        List { RecordRows(records: allergies) }
            .needsRecords(.allergyRecord)
            .task(id: granted) {
                guard granted else { return }
                allergies = (try? await reader.records(.allergyRecord)) ?? []
            }
    }
}
