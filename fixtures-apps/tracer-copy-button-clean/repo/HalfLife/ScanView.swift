import SwiftUI

struct ScanView: View {
    let scan: Scan
    let onCopy: (String) -> Void
    @State private var reference = ""

    var body: some View {
        Form {
            Text(scan.title)
            Text("Rest until \(Decay.restEnds(after: scan.day).formatted(date: .abbreviated, time: .omitted))")
            TextField("Your booking reference", text: $reference)
            Button("Copy") { onCopy(reference) }
        }
    }
}
