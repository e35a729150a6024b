import SwiftUI

@main
struct MedlarApp: App {
    private let desk = DiaryDesk(vaults: Vaults(), chart: ChartSource())
    @State private var mood = ""

    var body: some Scene {
        WindowGroup {
            Form {
                TextField("How are you today?", text: $mood)
                Button("Keep") { Task { try? await desk.keep(mood: mood) } }
                Button("Bring in my diagnoses") { Task { try? await desk.bringInDiagnoses() } }
                Link("Privacy policy", destination: URL(string: "https://medlar-diary.eu/datenschutz")!)
            }
        }
    }
}
