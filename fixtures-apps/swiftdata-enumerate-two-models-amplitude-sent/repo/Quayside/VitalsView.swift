import SwiftData
import SwiftUI

struct VitalsView: View {
    @Environment(\.modelContext) private var context
    @Environment(\.scenePhase) private var phase
    @Query(sort: \Vital.date, order: .reverse) private var vitals: [Vital]

    var body: some View {
        List {
            ForEach(vitals) { Text($0.name) }
            Link("Privacy policy", destination: URL(string: "https://quayside-health.org/privacy")!)
        }
        .task {
            context.insert(Stop(name: "vitals"))
            try? await VitalImporter().run(into: context)
        }
        .onChange(of: phase) {
            if phase == .background { try? UsageFlush().run(context) }
        }
    }
}
