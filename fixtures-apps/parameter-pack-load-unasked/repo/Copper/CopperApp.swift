import SwiftUI

@main
struct CopperApp: App {
    @State private var model = OverviewModel()

    var body: some Scene {
        WindowGroup {
            List {
                Section("Labs") { ForEach(model.labs, id: \.self) { Text($0) } }
                Section("Conditions") { ForEach(model.conditions, id: \.self) { Text($0) } }
                Section("Notes") { ForEach(model.noteDates, id: \.self) { Text($0, style: .date) } }
                Link("Privacy policy", destination: Links.privacyPolicy)
            }
            .task { try? await model.refresh() }
        }
    }
}
