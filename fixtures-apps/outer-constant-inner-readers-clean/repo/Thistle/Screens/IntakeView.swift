import HealthKit
import SwiftUI

struct IntakeView: View {
    @State private var form = IntakeForm()
    private let store = HKHealthStore()

    var body: some View {
        Form {
            Section("Allergies") { ForEach(form.allergies, id: \.self) { Text($0) } }
            Section("Insurance") { Text(form.plan ?? "None") }
        }
        .task {
            guard store.supportsHealthRecords() else { return }
            form = (try? await IntakeDesk(store: store).fill()) ?? form
        }
    }
}
