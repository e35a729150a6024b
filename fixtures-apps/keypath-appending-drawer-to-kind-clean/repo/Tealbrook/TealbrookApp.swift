import SwiftUI

@main
struct TealbrookApp: App {
    @State private var clerk = Clerk()

    var body: some Scene {
        WindowGroup {
            List {
                ForEach(clerk.slips, id: \.self) { Text($0) }
                Link("Privacy policy", destination: URL(string: "https://www.tealbrook.health/privacy")!)
            }
            .task { try? await clerk.work() }
        }
    }
}
