import SwiftUI

enum AboutDuskfieldLinks {
    static let privacyPolicy = URL(string: "https://duskfield-dental.org/privacy")!
    static let imprint = URL(string: "https://duskfield-dental.org/imprint")!
}

struct AboutDuskfield: View {
    var body: some View {
        Form {
            Link("Privacy policy", destination: AboutDuskfieldLinks.privacyPolicy)
            Link("Imprint", destination: AboutDuskfieldLinks.imprint)
        }
        .navigationTitle("Duskfield")
    }
}
