import SwiftUI

enum AboutWardLinks {
    static let privacyPolicy = URL(string: "https://wrenhurst-ward.org/privacy")!
    static let imprint = URL(string: "https://wrenhurst-ward.org/imprint")!
}

struct AboutWard: View {
    var body: some View {
        Form {
            Link("Privacy policy", destination: AboutWardLinks.privacyPolicy)
            Link("Imprint", destination: AboutWardLinks.imprint)
        }
        .navigationTitle("Wrenhurst")
    }
}
