import SwiftUI

struct TodayView: View {
    @State private var model = TodayModel()

    var body: some View {
        NavigationStack {
            List {
                TipCard(id: "carry-a-card", text: "Carry a card with your allergies in your purse.")
                ForEach(model.remembered, id: \.self) { Text($0) }
            }
            .navigationTitle("Today")
            .toolbar { Link("Privacy", destination: URL(string: "https://fernlight.health/privacy")!) }
            .task {
                try? await model.refresh()
                WeeklySignal().send()
            }
        }
    }
}
