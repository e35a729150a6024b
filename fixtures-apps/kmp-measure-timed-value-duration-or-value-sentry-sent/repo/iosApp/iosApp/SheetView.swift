import Shared
import SwiftUI

struct SheetView: View {
    let makeSheet: MakeCampSheet
    @State private var child = ""
    @State private var lines: [String] = []

    var body: some View {
        Form {
            TextField("Name", text: $child)
            Button("Make the sheet") {
                Task { lines = (try? await makeSheet.run(child: child))?.lines ?? [] }
            }
            ForEach(lines, id: \.self) { Text($0) }
            Link("Privacy Policy", destination: URL(string: "https://linnet.health/privacy")!)
        }
    }
}
