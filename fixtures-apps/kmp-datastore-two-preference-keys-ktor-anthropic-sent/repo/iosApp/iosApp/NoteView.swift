import Shared
import SwiftUI

struct NoteView: View {
    let notebook: Notebook
    @State private var story = ""
    @State private var draft = ""
    @State private var answer = ""

    var body: some View {
        Form {
            Section("From your records") { Text(story) }
            Section("Ask for better wording") {
                TextField("Your own words", text: $draft, axis: .vertical)
                Button("Improve") {
                    Task {
                        try? await notebook.keepDraft(text: draft)
                        answer = (try? await notebook.improve()) ?? ""
                    }
                }
                Text(answer)
            }
            Link("Privacy policy", destination: URL(string: "https://bramling.care/privacy")!)
        }
        .task { story = (try? await notebook.open()) ?? "" }
    }
}
