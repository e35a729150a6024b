import SwiftData
import SwiftUI

struct VisitScreen: View {
    let visit: Visit

    var body: some View {
        List(visit.findings) { Text($0.name) }
            .onAppear {
                Usage.shared.visitOpened([
                    "findings": visit.findings.map(\.name)
                ])
            }
    }
}
