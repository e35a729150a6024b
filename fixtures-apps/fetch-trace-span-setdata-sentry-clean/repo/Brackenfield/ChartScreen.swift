import Charts
import SwiftUI

struct ChartScreen: View {
    let gateway: any VitalsGateway = HealthVitalsGateway()
    @State private var vitals: [VitalSign] = []

    var body: some View {
        Chart(vitals) { vital in
            PointMark(x: .value("Day", vital.taken), y: .value("Kind", vital.label))
        }
        .modifier(CardBackground())
        .toolbar { NavigationLink("About") { AboutScreen() } }
        .task { vitals = (try? await gateway.vitals()) ?? [] }
    }
}
