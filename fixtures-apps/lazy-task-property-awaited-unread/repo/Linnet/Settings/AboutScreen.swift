import SwiftUI

struct AboutScreen: View {
    @AppStorage("largeType") private var largeType = false

    var body: some View {
        Form {
            Toggle("Larger type", isOn: $largeType)
            Link("Privacy policy", destination: URL(string: "https://www.linnet.care/privacy")!)
        }
        .navigationTitle("About Linnet")
    }
}
