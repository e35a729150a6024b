import Shared
import SwiftUI

struct ConditionsView: View {
    let presenter: ConditionsPresenter
    @State private var state = ConditionsState(conditions: [], selected: nil)

    var body: some View {
        NavigationStack {
            List(state.conditions, id: \.id) { condition in
                Button(condition.name) {
                    presenter.select(condition: condition) { state = $0 }
                }
            }
            .navigationTitle(state.selected?.name ?? "Diagnoses")
            .onAppear { presenter.start { state = $0 } }
            .toolbar { Link("Privacy Policy", destination: URL(string: "https://www.yarrow.health/legal/privacy")!) }
        }
    }
}
