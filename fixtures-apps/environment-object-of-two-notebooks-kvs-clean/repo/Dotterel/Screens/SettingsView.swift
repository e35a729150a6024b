import SwiftUI

struct SettingsView: View {
    @Environment(Notebook.self) private var notebook

    var body: some View {
        List {
            Button("Copy to iCloud") { CloudCopy().push(notebook) }
            Link("Privacy policy", destination: Links.privacyPolicy)
        }
    }
}
