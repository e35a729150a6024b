import SwiftUI

struct PermissionView: View {
    private let reader = RecordReader()

    var body: some View {
        Form {
            Button("Allow records in Shortcuts") {
                Task { try await HealthAccess(store: reader.store).ask() }
            }
            Link("Privacy policy", destination: Links.privacyPolicy)
        }
    }
}
