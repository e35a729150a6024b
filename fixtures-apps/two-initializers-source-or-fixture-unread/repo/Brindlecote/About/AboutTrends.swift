import SwiftUI

enum AboutTrendsLinks {
    static let privacyPolicy = URL(string: "https://brindlecote.health/privacy")!
    static let imprint = URL(string: "https://brindlecote.health/imprint")!
}

struct AboutTrends: View {
    var body: some View {
        Form {
            Link("Privacy policy", destination: AboutTrendsLinks.privacyPolicy)
            Link("Imprint", destination: AboutTrendsLinks.imprint)
        }
        .navigationTitle("Brindlecote")
    }
}
