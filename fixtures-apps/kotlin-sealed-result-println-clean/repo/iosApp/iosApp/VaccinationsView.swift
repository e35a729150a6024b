import Shared
import SwiftUI

struct VaccinationsView: View {
    private let model = VaccinationViewModel(repository: HealthKitVaccinations())
    @State private var items: [Vaccination] = []

    var body: some View {
        List {
            ForEach(items, id: \.self) { Text($0.name) }
            Link("Privacy Policy", destination: URL(string: "https://www.whimbrel.health/legal/privacy")!)
        }
        .task { items = (try? await model.refresh()) ?? [] }
    }
}
