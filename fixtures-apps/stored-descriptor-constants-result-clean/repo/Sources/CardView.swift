import SwiftUI

struct CardView: View {
    @State private var page = VaccinePage()
    private let desk = VaccineDesk()

    var body: some View {
        List {
            Section("Shots") { ForEach(page.shots, id: \.self) { Text($0) } }
            Section("Reactions") { ForEach(page.reactions, id: \.self) { Text($0) } }
            Link("Privacy policy", destination: privacyPolicy)
        }
        .task { page = (try? await desk.open()) ?? page }
    }
}
