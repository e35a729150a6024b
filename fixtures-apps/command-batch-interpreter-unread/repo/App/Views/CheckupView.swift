import SwiftUI

struct CheckupView: View {
    let state: CheckupState
    let send: (Message) -> Void

    var body: some View {
        List {
            ForEach(state.lines.keys.sorted { $0.rawValue < $1.rawValue }, id: \.self) { topic in
                Section(topic.rawValue.capitalized) {
                    ForEach(state.lines[topic] ?? [], id: \.self) { Text($0) }
                }
            }
            if state.isDenied {
                Button("Ask again") { send(.opened) }
            }
            Link("Privacy policy", destination: Links.privacyPolicy)
        }
    }
}
