import SwiftUI

struct LarderView: View {
    private let larder = LarderStore()
    @State private var pills: [String] = []
    @State private var letters: [String] = []

    var body: some View {
        List {
            Section("Medications") { ForEach(pills, id: \.self) { Text($0) } }
            Section("Letters") { ForEach(letters, id: \.self) { Text($0) } }
        }
        .task {
            try? await larder.signIn()
            pills = (try? await larder.open(.pills).map(\.displayName)) ?? []
            letters = (try? await larder.open(.letters).map(\.displayName)) ?? []
        }
    }
}
