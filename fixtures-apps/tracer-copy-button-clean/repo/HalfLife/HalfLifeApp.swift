import SwiftUI

@main
struct HalfLifeApp: App {
    var body: some Scene {
        WindowGroup { ScanListView() }
    }
}

struct ScanListView: View {
    @State private var scans: [Scan] = []
    private let source = ScanSource()

    var body: some View {
        NavigationStack {
            List {
                ForEach(scans) { scan in
                    NavigationLink(scan.title, value: scan)
                }
                Link("Privacy policy", destination: URL(string: "https://www.halflife-imaging.com/privacy")!)
            }
            .navigationDestination(for: Scan.self) { scan in
                ScanView(scan: scan) { text in
                    UIPasteboard.general.string = text
                }
            }
        }
        .task { scans = (try? await source.scans()) ?? [] }
    }
}
