import Shared
import SwiftUI

struct StartView: View {
    let model: KidneyViewModel
    @State private var connected = false

    var body: some View {
        if connected {
            TabsView(model: model)
        } else {
            VStack(spacing: 16) {
                Button("Connect to Health") {
                    Task { connected = (try? await model.connect().boolValue) ?? false }
                }
                Link("Privacy Policy", destination: URL(string: "https://www.elderfen.health/legal/privacy")!)
            }
        }
    }
}
