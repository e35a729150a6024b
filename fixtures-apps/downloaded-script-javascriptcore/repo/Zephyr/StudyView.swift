import SwiftUI

struct StudyView: View {
    let runner: ScriptRunner

    var body: some View {
        List {
            ForEach(Array(runner.lines.enumerated()), id: \.offset) { _, line in Text(line) }
            NavigationLink("About", destination: AboutView())
        }
        .task { try? await runner.run() }
    }
}
