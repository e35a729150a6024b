import SwiftUI

struct ShelfView: View {
    let shelf: MedicationShelf
    @Bindable var preferences: Preferences

    var body: some View {
        List {
            Section("On your shelf") {
                ForEach(Array(shelf.names.enumerated()), id: \.offset) { item in
                    Text(item.element).font(preferences.largeText ? .title2 : .body)
                }
            }
            Section("Display") {
                Toggle("Large text", isOn: $preferences.largeText)
                Toggle("Group by letter", isOn: $preferences.groupsByLetter)
            }
            Section {
                NavigationLink("Report a problem") {
                    ReportView(composer: ReportComposer(shelf: shelf, preferences: preferences))
                }
                Link("Privacy policy", destination: Links.privacyPolicy)
            }
        }
        .navigationTitle("Sandgrouse")
        .task { try? await shelf.refresh() }
    }
}
