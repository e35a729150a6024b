import Shared
import SwiftUI

struct FileView: View {
    let file: PatientFile
    @State private var opened = false

    var body: some View {
        NavigationStack {
            List {
                if opened {
                    NavigationLink("Diagnoses") { EntriesView(load: { try await file.load(key: "diagnoses") }) }
                    NavigationLink("Notes") { EntriesView(load: { try await file.load(key: "notes") }) }
                    NavigationLink("Lab results") { EntriesView(load: { try await file.load(key: "labs") }) }
                } else {
                    Button("Open my file") {
                        Task { opened = (try? await file.open().boolValue) ?? false }
                    }
                }
                PrivacyLink()
            }
            .navigationTitle("My file")
        }
    }
}
