import SwiftUI

struct FollowUpScreen: View {
    let library: NoteLibrary
    @State private var showsNotes = false
    @State private var showsHelp = false

    var body: some View {
        NavigationStack {
            List {
                Section("Diagnoses") {
                    ForEach(library.diagnoses, id: \.self) { Text($0) }
                }
                Section {
                    Button("Read the notes") { showsHelp = true }
                    Button("How this works") { showsHelp = true }
                }
                Link("Privacy policy", destination: Links.privacyPolicy)
            }
            .navigationTitle("Follow-up")
        }
        .task { await library.openDiagnoses() }
        .fullScreenCover(isPresented: $showsNotes) { NotesScreen(library: library) }
        .sheet(isPresented: $showsHelp) { HelpScreen() }
    }
}
