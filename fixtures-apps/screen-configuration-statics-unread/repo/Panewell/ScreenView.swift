import SwiftUI

struct ScreenView: View {
    let configuration: ScreenConfiguration
    @Environment(HealthSession.self) private var session
    @State private var items: [ScreenItem] = []

    var body: some View {
        List(items) { Text($0.text) }
            .navigationTitle(configuration.title)
            .task { items = (try? await session.items(of: configuration.type)) ?? [] }
    }
}
