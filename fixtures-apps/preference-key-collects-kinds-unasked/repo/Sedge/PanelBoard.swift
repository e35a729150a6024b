import SwiftUI

struct PanelBoard: View {
    @Environment(\.recordReader) private var reader
    @State private var granted = false

    var body: some View {
        HStack {
            LabPanel(granted: granted)
            MedicationPanel(granted: granted)
            AllergyPanel(granted: granted)
        }
        .safeAreaInset(edge: .bottom) { Link("Privacy policy", destination: privacyPolicy) }
        .onPreferenceChange(NeededRecordsKey.self) { types in
            Task { @MainActor in
                try? await reader.ask(for: types)
                granted = true
            }
        }
    }
}
