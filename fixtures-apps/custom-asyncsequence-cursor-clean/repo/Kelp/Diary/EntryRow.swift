import HealthKit
import SwiftUI

struct EntryRow: View {
    let entry: HKClinicalRecord

    var body: some View {
        VStack(alignment: .leading) {
            Text(entry.displayName)
            Text(entry.startDate, style: .date).font(.caption)
        }
    }
}
