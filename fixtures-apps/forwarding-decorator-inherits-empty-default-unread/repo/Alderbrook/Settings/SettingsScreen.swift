import SwiftUI

struct SettingsScreen: View {
    @AppStorage("largeText") private var largeText = true
    @AppStorage("showNotes") private var showNotes = true

    var body: some View {
        Form {
            Toggle("Large text", isOn: $largeText)
            Toggle("Show notes", isOn: $showNotes)
        }
        .navigationTitle("Settings")
    }
}
