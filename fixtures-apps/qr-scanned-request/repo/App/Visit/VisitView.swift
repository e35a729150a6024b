import SwiftUI

struct VisitView: View {
    let visit: VisitModel

    var body: some View {
        NavigationStack {
            List {
                ForEach(visit.rows) { Text($0.text) }
                Link("Privacy policy", destination: LegalLinks.privacyPolicy)
            }
            .navigationTitle(visit.desk ?? "Scan the desk's code")
            .safeAreaInset(edge: .top) {
                ScannerView { text in Task { await visit.scanned(text) } }.frame(height: 200)
            }
        }
    }
}
