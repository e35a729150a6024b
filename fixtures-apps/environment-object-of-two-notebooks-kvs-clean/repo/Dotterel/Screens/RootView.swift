import SwiftUI

struct RootView: View {
    let model: AppModel

    var body: some View {
        TabView {
            QuestionsView()
                .environment(model.questions)
                .tabItem { Label("Questions", systemImage: "questionmark.bubble") }
            FindingsView(importer: model.importer)
                .environment(model.findings)
                .tabItem { Label("Conditions", systemImage: "heart.text.square") }
            SettingsView()
                .environment(model.questions) // what "Copy to iCloud" copies
                .tabItem { Label("Settings", systemImage: "gear") }
        }
    }
}
