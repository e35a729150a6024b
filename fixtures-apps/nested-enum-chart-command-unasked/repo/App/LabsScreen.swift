import SwiftUI

struct LabsScreen: View {
    @StateObject private var handler = CommandHandler()

    var body: some View {
        List(handler.names, id: \.self) { Text($0) }
            .navigationTitle("Lab results")
            .task { try? await handler.send(.load(.measured(.labs))) }
    }
}

struct VitalsScreen: View {
    @StateObject private var handler = CommandHandler()

    var body: some View {
        List(handler.names, id: \.self) { Text($0) }
            .navigationTitle("Vital signs")
            .task { try? await handler.send(.load(.measured(.vitals))) }
    }
}
