import SwiftUI

struct AboutView: View {
    private let privacyPolicy = URL(string: "https://juniperclinic.app/privacy")!

    var body: some View {
        Form {
            Text("Juniper keeps your records on this iPhone.")
            Link("Privacy policy", destination: privacyPolicy)
        }
    }
}
