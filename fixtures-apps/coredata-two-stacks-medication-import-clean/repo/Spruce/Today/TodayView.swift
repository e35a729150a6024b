import SwiftUI

struct TodayView: View {
    let importer: MedicationImporter
    let reminders: ReminderStore

    @FetchRequest(entity: MedicationEntity.entity(), sortDescriptors: [NSSortDescriptor(key: "name", ascending: true)])
    private var medications: FetchedResults<MedicationEntity>
    @State private var text = ""

    var body: some View {
        NavigationStack {
            List {
                Section("Medications") {
                    ForEach(medications) { Text($0.name ?? "") }
                }
                Section("Remind me") {
                    TextField("What", text: $text)
                    Button("Tomorrow morning") { remind() }
                }
                Link("Privacy policy", destination: Links.privacyPolicy)
            }
            .navigationTitle("Today")
        }
        .task { try? await importer.run() }
    }

    private func remind() {
        let morning = Calendar.current.date(bySettingHour: 8, minute: 0, second: 0, of: .now.addingTimeInterval(86_400)) ?? .now
        try? reminders.add(text, due: morning)
        text = ""
    }
}
