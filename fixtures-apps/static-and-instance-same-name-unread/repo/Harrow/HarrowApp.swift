import SwiftUI

@main
struct HarrowApp: App {
    @State private var page = HeartPage()

    var body: some Scene {
        WindowGroup {
            List {
                Section("Labs") { ForEach(page.labs, id: \.self) { Text($0) } }
                Section("Vitals") { ForEach(page.vitals, id: \.self) { Text($0) } }
            }
            .task { try? await page.appear() }
        }
    }
}
