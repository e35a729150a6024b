import SwiftUI

struct LabsScreen: View {
    @StateObject private var handler = CommandHandler()

    var body: some View {
        List(handler.names, id: \.self) { Text($0) }
            .navigationTitle("Lab results")
            .task { try? await handler.send(.load(.measured(.labs))) }
    }
}
