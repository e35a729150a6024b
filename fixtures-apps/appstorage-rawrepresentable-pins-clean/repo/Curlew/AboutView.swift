import SwiftUI

struct AboutView: View {
    var body: some View {
        List {
            Text("Curlew shows the conditions that your clinics have shared with Apple Health.")
            Link("Privacy policy", destination: URL(string: "https://curlew-board.org/privacy")!)
        }
    }
}
