import HealthKit
import SwiftUI

struct YearScreen: View {
    @State private var model = YearModel(store: HKHealthStore())
    @State private var year = Calendar.current.dateInterval(of: .year, for: .now)!.start

    var body: some View {
        List {
            DatePicker("From", selection: $year, displayedComponents: .date)
            Section("Conditions") { RecordRows(records: model.conditions) }
            Section("Medicines") { RecordRows(records: model.medicines) }
            Link("Privacy policy", destination: URL(string: "https://www.acme.health/legal/privacy")!)
        }
        .task(id: year) { try? await model.load(year: year) }
    }
}
