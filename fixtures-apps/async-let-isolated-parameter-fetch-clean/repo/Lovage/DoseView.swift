import SwiftUI

struct DoseView: View {
    @State private var dose = Dose()
    private let records = RecordActor()

    var body: some View {
        List {
            Section("Results") { rows(dose.labs) }
            Section("Medicines") { rows(dose.medicines) }
            Section("Readings") { rows(dose.pressure) }
            Section("Take care") { rows(dose.cautions) }
        }
        .task { dose = (try? await Dose.prepare(with: records)) ?? Dose() }
    }

    private func rows(_ names: [String]) -> some View {
        ForEach(names, id: \.self) { Text($0) }
    }
}
