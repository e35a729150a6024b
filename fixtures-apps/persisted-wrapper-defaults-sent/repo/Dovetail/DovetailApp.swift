import SwiftUI

@main
struct DovetailApp: App {
    @StateObject private var model = AllergyModel()
    @State private var reminder = AppSettings.shared.reminder

    var body: some Scene {
        WindowGroup {
            Form {
                Text(model.headline).font(.title)
                ForEach(model.allergies, id: \.uuid) { Text($0.displayName) }
                TextField("Remember to ask", text: $reminder)
                    .onSubmit { model.remind(reminder) }
                Link("Privacy policy", destination: Links.privacyPolicy)
            }
            .task { try? await model.load() }
        }
    }
}
