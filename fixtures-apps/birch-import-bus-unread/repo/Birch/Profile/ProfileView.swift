import SwiftUI

struct ProfileView: View {
    @ObservedObject var archive: ProfileArchive

    var body: some View {
        NavigationStack {
            List {
                Section("Allergies") { ForEach(archive.allergies, id: \.self) { Text($0) } }
                Section("Diagnoses") { ForEach(archive.diagnoses, id: \.self) { Text($0) } }
                Link("Privacy policy", destination: Links.privacyPolicy)
            }
            .overlay { if archive.isEmpty { ProgressView() } }
            .navigationTitle("Emergency profile")
        }
    }
}
