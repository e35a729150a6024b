import SwiftUI

struct CabinetScreen: View {
    let importer: MedicationImporter
    @State private var titles: [String] = []

    var body: some View {
        List {
            ForEach(titles, id: \.self) { Text($0) }
            Link("Privacy policy", destination: URL(string: "https://www.acme.health/legal/privacy")!)
        }
        .task { titles = (try? await importer.titles()) ?? [] }
    }
}
