import SwiftUI

struct BoardView: View {
    @State private var isReady = false

    var body: some View {
        ScrollView {
            if isReady {
                ImmunizationsCard()
                ProceduresCard()
            }
            Link("Privacy", destination: Links.privacyPolicy)
        }
        .task {
            try? await Health.ask()
            isReady = true
        }
    }
}
