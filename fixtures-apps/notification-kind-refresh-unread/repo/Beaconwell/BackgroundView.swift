import SwiftUI

struct BackgroundView: View {
    @EnvironmentObject private var library: Library

    var body: some View {
        List {
            Section("Conditions") { rows(.conditions) }
            Section("Allergies") { rows(.allergies) }
        }
        .onAppear {
            RefreshRequest.post(.conditions)
        }
    }

    private func rows(_ kind: LibraryKind) -> some View {
        ForEach(library.titles[kind] ?? [], id: \.self) { Text($0) }
    }
}
