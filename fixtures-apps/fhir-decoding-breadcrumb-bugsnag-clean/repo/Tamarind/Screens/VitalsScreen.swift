import SwiftUI

struct VitalsScreen: View {
    @State private var readings: [Reading] = []

    var body: some View {
        List {
            ForEach(readings, id: \.self) { LabeledContent($0.title, value: $0.value ?? "–") }
            Link("Privacy policy", destination: URL(string: "https://www.acme.health/legal/privacy")!)
        }
        .task { readings = (try? await VitalsSource().readings()) ?? [] }
    }
}
