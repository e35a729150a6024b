import SwiftUI

struct PinsView: View {
    let model: PinsModel

    var body: some View {
        List {
            Section("Pinned") {
                ForEach(model.pinned) { Text($0.title) }
            }
            Section("Vital signs") {
                ForEach(Array(model.titles.enumerated()), id: \.offset) { item in
                    Button(item.element) { model.pin(item.element) }
                }
            }
            Link("Privacy policy", destination: Links.privacyPolicy)
        }
        .navigationTitle("Merganser")
        .task { await model.open() }
    }
}
