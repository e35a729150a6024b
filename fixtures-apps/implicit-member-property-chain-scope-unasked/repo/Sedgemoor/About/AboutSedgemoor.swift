import SwiftUI

enum AboutSedgemoorLinks {
    static let privacyPolicy = URL(string: "https://sedgemoor-oncology.org/privacy")!
    static let imprint = URL(string: "https://sedgemoor-oncology.org/imprint")!
}

struct AboutSedgemoor: View {
    var body: some View {
        Form {
            Link("Privacy policy", destination: AboutSedgemoorLinks.privacyPolicy)
            Link("Imprint", destination: AboutSedgemoorLinks.imprint)
        }
        .navigationTitle("Sedgemoor")
    }
}
