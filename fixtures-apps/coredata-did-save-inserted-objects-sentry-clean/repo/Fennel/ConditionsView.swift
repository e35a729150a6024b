import SwiftUI

struct ConditionsView: View {
    let importer: ConditionImporter

    var body: some View {
        VStack(spacing: 16) {
            Text("Conditions stay on this iPhone.")
            Button("Import conditions") { Task { try? await importer.run() } }
            Link("Privacy policy", destination: URL(string: "https://fennel-notes.org/privacy")!)
        }
        .padding()
    }
}
