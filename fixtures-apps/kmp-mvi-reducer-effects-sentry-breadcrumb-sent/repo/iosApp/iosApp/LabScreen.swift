import Shared
import SwiftUI

struct LabScreen: View {
    let store: LabStore
    @State private var labs: [Lab] = []
    @State private var picked: Lab?

    var body: some View {
        List {
            ForEach(Array(labs.enumerated()), id: \.offset) { index, lab in
                Button(lab.title) { Task { await pick(index) } }
            }
            if let picked { Text(picked.title).font(.headline) }
            Link("Privacy policy", destination: URL(string: "https://www.teasel.health/privacy")!)
        }
        .task {
            try? await store.send(intent: IntentOpened.shared)
            labs = store.state.labs
        }
    }

    private func pick(_ index: Int) async {
        try? await store.send(intent: IntentPicked(index: Int32(index)))
        picked = store.state.picked
    }
}
