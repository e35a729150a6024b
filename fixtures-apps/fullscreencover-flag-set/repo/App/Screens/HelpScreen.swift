import SwiftUI

struct HelpScreen: View {
    var body: some View {
        VStack(spacing: 16) {
            Text("Rosebay shows what your hospital shared with the Health app. It changes nothing there.")
            Link("Get support", destination: Links.support)
        }
        .padding()
    }
}
