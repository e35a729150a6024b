import Shared
import SwiftUI

struct DeskView: View {
    let desk: Desk
    @State private var plan = ""
    @State private var remark = ""

    var body: some View {
        Form {
            Section("Your plan") { Text(plan) }
            Section("A remark for the makers") {
                TextField("Remark", text: $remark)
                Button("Send") { desk.remark(text: remark) }
            }
            Link("Privacy policy", destination: URL(string: "https://whinchat.health/privacy")!)
        }
        .task { plan = (try? await desk.open()) ?? "" }
    }
}
