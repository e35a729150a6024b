import SwiftUI

@main
struct KithApp: App {
    @State private var summary = Summary()

    var body: some Scene {
        WindowGroup {
            List(summary.lines, id: \.self) { Text($0) }
                .task { try? await summary.build() }
                .safeAreaInset(edge: .bottom) { Link("Privacy", destination: URL(string: "https://kith.care/privacy")!) }
        }
    }
}
