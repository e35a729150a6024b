import SwiftUI

struct EmptyNotice: View {
    let title: String
    var symbol = "tray"

    var body: some View {
        ContentUnavailableView(title, systemImage: symbol, description: Text("Nothing here yet."))
    }
}
