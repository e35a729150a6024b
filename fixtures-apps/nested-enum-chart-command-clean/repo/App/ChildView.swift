import SwiftUI

struct ChildView: View {
    @StateObject private var handler = CommandHandler()

    var body: some View {
        NavigationStack {
            List {
                NavigationLink("Lab results") { LabsScreen() }
                NavigationLink("Protection") { ProtectionScreen() }
                Link("Privacy", destination: privacyPolicy)
            }
            .task { try? await handler.send(.setUp) }
        }
    }
}
