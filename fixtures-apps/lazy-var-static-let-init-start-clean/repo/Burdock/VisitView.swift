import SwiftUI

struct VisitView: View {
    let visit: Visit

    var body: some View {
        List {
            Section("Medicines") { ForEach(visit.drugs?.names ?? [], id: \.self) { Text($0) } }
            Section("Readings") { ForEach(visit.readings, id: \.self) { Text($0) } }
            Section("Insurance") { ForEach(visit.plans, id: \.self) { Text($0) } }
        }
        .task { await visit.begin() }
    }
}
