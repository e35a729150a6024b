import HealthKit
import SwiftUI

struct DigestView: View {
    let model: DigestModel

    var body: some View {
        List {
            ProgressView(value: model.progress)
            ForEach(Array(model.pages.enumerated()), id: \.offset) { number, page in
                Section(Topic.weekly[number].name) {
                    ForEach(page, id: \.uuid) { Text($0.displayName) }
                }
            }
            NavigationLink("About") { AboutView() }
        }
        .task { try? await model.compose() }
    }
}
