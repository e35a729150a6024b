import SwiftUI

@main
struct SedgewickApp: App {
    private let desk = Desk(stack: Stack())

    var body: some Scene {
        WindowGroup {
            TabView {
                Tab("Desk", systemImage: "pencil") { DeskView(desk: desk) }
                Tab("About", systemImage: "info") { AboutView() }
            }
        }
    }
}

struct DeskView: View {
    let desk: Desk
    @State private var question = ""
    @State private var answer = ""
    @State private var diagnosis = ""

    var body: some View {
        Form {
            Text(diagnosis)
            TextField("What does the word mean?", text: $question)
            Button("Ask") {
                Task {
                    try desk.write(question: question)
                    answer = try await desk.explain() ?? ""
                }
            }
            Text(answer)
        }
        .task {
            try? await desk.importDiagnosis()
            diagnosis = (try? desk.diagnosis()) ?? ""
        }
    }
}
