import SwiftUI

struct AllergyView: View {
    let model: AllergyModel

    var body: some View {
        List(model.lines, id: \.self) { Text($0) }
            .refreshable { try? await model.reload() }
            .safeAreaInset(edge: .bottom) {
                Link("Privacy", destination: URL(string: "https://ashdown-allergy.app/privacy")!)
            }
    }
}
