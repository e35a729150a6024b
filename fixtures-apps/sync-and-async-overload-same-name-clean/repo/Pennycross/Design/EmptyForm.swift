import SwiftUI

struct EmptyForm: View {
    let title: String

    var body: some View {
        ContentUnavailableView(title, systemImage: "doc", description: Text("Your clinic may not be connected in the Health app yet."))
    }
}
