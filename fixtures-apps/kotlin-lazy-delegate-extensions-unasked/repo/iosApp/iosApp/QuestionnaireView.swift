import Shared
import SwiftUI

struct QuestionnaireView: View {
    let filler: QuestionnaireFiller
    @State private var answers: Questionnaire?

    var body: some View {
        Form {
            Section("Illnesses") { rows(answers?.illnesses) }
            Section("Vaccinations") { rows(answers?.vaccinations) }
            Section("Blood tests") { rows(answers?.bloodTests) }
            Link("Privacy Policy", destination: URL(string: "https://www.merganser.health/legal/privacy")!)
        }
        .task { answers = try? await filler.fill() }
    }

    private func rows(_ texts: [String]?) -> some View {
        ForEach(texts ?? [], id: \.self) { Text($0) }
    }
}
