import SwiftUI

struct FormView: View {
    @State private var answers: [String] = []

    var body: some View {
        Form {
            ForEach(answers, id: \.self) { Text($0) }
            Link("Privacy policy", destination: URL(string: "https://inkwell.health/privacy")!)
        }
        .task { answers = (try? await IntakeForm().prefill()) ?? [] }
    }
}
