import SwiftData
import SwiftUI

struct VisitListScreen: View {
    @Environment(\.modelContext) private var context
    @Query(sort: \Visit.day, order: .reverse) private var visits: [Visit]

    var body: some View {
        List {
            ForEach(visits) { visit in
                NavigationLink(visit.day.formatted(date: .abbreviated, time: .omitted), value: visit)
            }
            Link("Privacy policy", destination: URL(string: "https://www.acme.health/legal/privacy")!)
        }
        .navigationDestination(for: Visit.self) { VisitScreen(visit: $0) }
        .task {
            if visits.isEmpty { try? await VisitImporter(context: context).run() }
        }
    }
}
