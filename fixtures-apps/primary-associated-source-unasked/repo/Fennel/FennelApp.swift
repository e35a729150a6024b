import SwiftUI

@main
struct FennelApp: App {
    @State private var model = PassportModel()

    var body: some Scene {
        WindowGroup {
            List {
                Section("Lab results") {
                    ForEach(model.labs) { Text($0.name) }
                }
                Section("Vaccines") {
                    ForEach(model.shots) { shot in
                        LabeledContent(shot.vaccine, value: shot.given, format: .dateTime)
                    }
                }
                if let message = model.message { Text(message) }
                Link("Privacy policy", destination: Links.privacyPolicy)
            }
            .task { await model.start() }
        }
    }
}
