import Shared
import SwiftUI

struct RemindersView: View {
    private let model = ReminderViewModel(source: HealthKitMedicationSource())
    @State private var medications: [Medication] = []
    @State private var reminders: [Reminder] = []

    var body: some View {
        List {
            Section("Medications") {
                ForEach(medications, id: \.id) { medication in
                    Button(medication.name) { reminders = model.remind(medication: medication, hour: 8) }
                }
            }
            Section("Reminders") {
                ForEach(reminders, id: \.medicationId) { Text($0.title) }
            }
            Link("Privacy Policy", destination: URL(string: "https://www.dunlin.health/legal/privacy")!)
        }
        .task { medications = (try? await model.load()) ?? [] }
    }
}
