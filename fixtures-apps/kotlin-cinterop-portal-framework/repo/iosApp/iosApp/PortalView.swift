import Shared
import SwiftUI

struct PortalView: View {
    private let sync: PortalSync = FrameworkPortalSync()
    @State private var patient = ""
    @State private var count: Int?

    var body: some View {
        Form {
            TextField("Patient number", text: $patient)
            Button("Send to my clinic") {
                Task { count = (try? await sync.run(patient: patient))?.intValue }
            }
            if let count { Text("\(count) records sent") }
            Link("Privacy Policy", destination: URL(string: "https://www.redpoll.health/legal/privacy")!)
        }
    }
}
