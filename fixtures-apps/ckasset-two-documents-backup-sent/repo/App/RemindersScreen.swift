import SwiftUI

struct RemindersScreen: View {
    let cabinet: MedicineCabinet
    let backup: CloudBackup
    @State private var hours: [Int] = [8, 20]

    var body: some View {
        List {
            ForEach(hours, id: \.self) { Text("\($0):00") }
            Button("Add noon") { hours.append(12) }
            Button("Back up alarms") { Task { try? await save() } }
            Link("Privacy policy", destination: URL(string: "https://saltmarsh.care/privacy-notice")!)
        }
        .navigationTitle("Saltmarsh")
        .task { try? await cabinet.refresh() }
    }

    private func save() async throws {
        try LocalDocument.alarms.write(hours)
        try await backup.upload(.medicines)
    }
}
