import SwiftUI

struct ChartView: View {
    @Bindable var chart: ChartModel

    var body: some View {
        TabView(selection: $chart.section) {
            Tab("Medications", systemImage: "pills", value: "medications") {
                List {
                    Text("Newest: \(chart.newest)").font(.headline)
                    ForEach(chart.titles, id: \.self) { Text($0) }
                }
            }
            Tab("Settings", systemImage: "gear", value: "settings") {
                Link("Privacy policy", destination: URL(string: "https://birchgate.com/privacy")!)
            }
        }
        .task { try? await chart.load() }
    }
}
