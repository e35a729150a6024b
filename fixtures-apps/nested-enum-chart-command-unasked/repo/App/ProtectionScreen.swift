import SwiftUI

struct ProtectionScreen: View {
    @StateObject private var shots = CommandHandler()
    @StateObject private var allergies = CommandHandler()

    var body: some View {
        List {
            Section("Shots") { ForEach(shots.names, id: \.self) { Text($0) } }
            Section("Allergies") { ForEach(allergies.names, id: \.self) { Text($0) } }
        }
        .task {
            try? await shots.send(.load(.protection(.shots)))
            try? await allergies.send(.load(.protection(.allergies)))
        }
    }
}
