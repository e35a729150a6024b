import Shared
import SwiftUI

struct DashboardView: View {
    private let model = DashboardViewModel(store: HealthKitRecordStore())
    @State private var titles: [String] = []

    var body: some View {
        List {
            ForEach(titles, id: \.self) { Text($0) }
            Link("Privacy Policy", destination: URL(string: "https://www.turnstone.health/legal/privacy")!)
        }
        .task { titles = (try? await model.load()) ?? [] }
    }
}
